package org.handrail.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A new user; roles are given afterwards.
 *
 * @param login the user name, for people without e-mail too
 * @param personId whom of the district's people the account belongs to; own records are found by it
 * @param password the first one, which the administrator hands over
 */
public record NewUserInput(
        @NotNull @Pattern(regexp = LOGIN) String login,
        @NotBlank @Size(max = 200) String displayName,
        @Email @Size(min = 1, max = 200) String email,
        UUID personId,
        @NotBlank @Size(max = 200) String password) {
    static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,63}";

    /** What a repetition is recognised by: a fast hash of a password must not be stored. */
    NewUserInput withoutPassword() {
        return new NewUserInput(login, displayName, email, personId, null);
    }
}
