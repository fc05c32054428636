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
        Instant updatedAt) {}
