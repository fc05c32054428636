package org.handrail.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A sign-in.
 *
 * @param district the district's code
 * @param login the user name or e-mail address
 */
public record SignInInput(
        @NotBlank @Size(max = 40) String district,
        @NotBlank @Size(max = 200) String login,
        @NotBlank @Size(max = 200) String password) {}
