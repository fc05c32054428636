package org.handrail.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What can be changed about a user. The login stays.
 *
 * @param personId whom of the district's people the account belongs to; own records are found by it
 * @param active false takes away access with the next request
 */
public record UserInput(
        @NotBlank @Size(max = 200) String displayName,
        @Email @Size(min = 1, max = 200) String email,
        UUID personId,
        @NotNull Boolean active) {}
