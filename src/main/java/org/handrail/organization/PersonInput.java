package org.handrail.organization;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person as written. Deliberately no field for a diagnosis, an immigration status or a lunch flag (R2, S2.17).
 *
 * @param externalId the district's own number for the person
 * @param gradeLevel of a student, such as {@code 10} or {@code K}
 * @param schoolId the school that the person belongs to; required for a student
 * @param languages that the person speaks, as BCP 47 tags such as {@code es}
 */
public record PersonInput(
        @NotNull PersonKind kind,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @Size(max = 100) String preferredName,
        @Size(min = 1, max = 100) String externalId,
        @Email @Size(max = 200) String email,
        @PastOrPresent LocalDate bornOn,
        @Size(max = 10) String gradeLevel,
        UUID schoolId,
        @Size(max = 20) List<@Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,
        @NotNull Boolean active) {}
