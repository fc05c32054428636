package org.handrail.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new password for somebody else. */
public record PasswordInput(@NotBlank @Size(max = 200) String password) {}
