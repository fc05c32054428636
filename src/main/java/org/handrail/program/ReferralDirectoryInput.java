package org.handrail.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole directory of a program; it takes the place of the earlier one. */
public record ReferralDirectoryInput(
        @NotNull @Size(max = 20) List<@Valid @NotNull ReferralRoleInput> roles) {}
