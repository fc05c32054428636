package org.handrail.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What can be changed about an open cycle.
 *
 * @param facilitatorId who leads it; stays where it is left out
 * @param raterIds all the raters from now on
 */
public record MilestoneCycleChange(
        @NotBlank @Size(max = 120) String name,
        UUID facilitatorId,
        @NotNull @Size(max = 60) List<@NotNull UUID> raterIds) {}
