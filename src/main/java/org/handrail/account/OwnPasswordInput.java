package org.handrail.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new password of one's own, with the one that it replaces. */
public record OwnPasswordInput(
        @NotBlank @Size(max = 200) String currentPassword,
        @NotBlank @Size(max = 200) String password) {}
