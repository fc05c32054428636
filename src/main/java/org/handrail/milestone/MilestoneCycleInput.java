package org.handrail.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A cycle to start, on the newest edition of the guide.
 *
 * @param schoolId for a school's cycle
 * @param component whose guide, for example {@code SELF_CARE}
 * @param name such as "Spring 2026"
 * @param facilitatorId who leads it; the caller where it is left out
 * @param raterIds staff who rate beside the facilitator; nobody in a cycle of one's own
 */
public record MilestoneCycleInput(
        @NotNull CycleScope scope,
        UUID schoolId,
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,59}") String component,
        @NotNull Track track,
        @NotBlank @Size(max = 120) String name,
        UUID facilitatorId,
        @Size(max = 60) List<@NotNull UUID> raterIds) {
    public MilestoneCycleInput {
        raterIds = raterIds == null ? List.of() : raterIds;
    }
}
