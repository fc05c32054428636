package org.handrail.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * A new integration client.
 *
 * @param login its part of the client id, after the district's code and a dot
 * @param name what it is for, such as the student information system's nightly roster
 * @param scopes the permissions that its tokens carry (R95)
 * @param expiresAt when its secret stops working, at most a year from now
 */
public record ApiClientInput(
        @NotNull @Pattern(regexp = NewUserInput.LOGIN) String login,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 50) List<@NotNull @Size(max = 100) String> scopes,
        @NotNull Instant expiresAt) {}
