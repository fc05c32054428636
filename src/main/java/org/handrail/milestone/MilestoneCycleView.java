package org.handrail.milestone;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A cycle in which a track of a guide is rated.
 *
 * @param schoolId of a school's cycle
 * @param edition of the guide, as at the start (R77)
 * @param previousId the last closed cycle of the same, to compare with
 * @param part what the caller is in it
 */
public record MilestoneCycleView(
        UUID id,
        int version,
        CycleScope scope,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        String component,
        int edition,
        Track track,
        String name,
        PersonName facilitator,
        List<PersonName> raters,
        CycleStatus status,
        Instant startedAt,
        @Nullable Instant closedAt,
        @Nullable UUID previousId,
        List<CelebrationView> celebrations,
        CyclePart part)
        implements Identified, Versioned {}
