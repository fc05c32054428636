package org.handrail.milestone;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cycle in a list.
 *
 * @param rated how many actions have an answer, of so many in all
 */
public record MilestoneCycleRow(
        UUID id,
        CycleScope scope,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        String component,
        int edition,
        Track track,
        String name,
        String facilitatorName,
        CycleStatus status,
        long rated,
        long actions,
        Instant startedAt,
        @Nullable Instant closedAt,
        Instant updatedAt) {
    /** The track of an edition has the same actions for ever (R77). */
    public MilestoneCycleRow(
            UUID id,
            CycleScope scope,
            @Nullable UUID schoolId,
            @Nullable String schoolName,
            String component,
            int edition,
            Track track,
            String name,
            String facilitatorName,
            CycleStatus status,
            int rated,
            Instant startedAt,
            @Nullable Instant closedAt,
            Instant updatedAt) {
        this(
                id,
                scope,
                schoolId,
                schoolName,
                component,
                edition,
                track,
                name,
                facilitatorName,
                status,
                rated,
                MilestoneRubrics.edition(component, edition)
                        .orElseThrow()
                        .actionsOf(track)
                        .size(),
                startedAt,
                closedAt,
                updatedAt);
    }
}
