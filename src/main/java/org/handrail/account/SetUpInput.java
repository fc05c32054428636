package org.handrail.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.handrail.platform.api.TimeZoneId;

/**
 * What an empty server needs to begin with.
 *
 * @param token what the server's log shows while it is empty
 */
public record SetUpInput(
        @NotBlank @Size(max = 200) String token,
        @NotNull @Valid SetUpDistrict district,
        @NotNull @Valid SetUpSchool school,
        @NotNull @Valid SetUpAdministrator administrator,
        @NotNull @Valid SetUpSchoolYear schoolYear) {
    /**
     * The district.
     *
     * @param code what everybody types at sign-in; it can't be changed later
     */
    public record SetUpDistrict(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}") String code,

            @NotBlank @Size(max = 200) String name,
            @NotNull @TimeZoneId String timeZone) {}

    /** The first school, in the district's time zone. */
    public record SetUpSchool(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 40) String shortName) {}

    /** The first administrator; signs in with the e-mail address. */
    public record SetUpAdministrator(
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @NotBlank @Email @Size(max = 200) String email,
            @NotBlank @Size(max = 200) String password) {}

    /** The first school's year; terms and holidays are added later. */
    public record SetUpSchoolYear(
            @NotBlank @Size(max = 100) String name,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn) {}
}
