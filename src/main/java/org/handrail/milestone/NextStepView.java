package org.handrail.milestone;

import java.time.LocalDate;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A next step.
 *
 * @param actionId the action that it came from
 * @param part what the caller is in its cycle; the owner can say how far the step is, whatever the part
 */
public record NextStepView(
        UUID id,
        int version,
        @Nullable UUID schoolId,
        UUID cycleId,
        String cycleName,
        CycleStatus cycleStatus,
        String component,
        int edition,
        Track track,
        UUID milestoneId,
        @Nullable UUID actionId,
        String words,
        PersonName owner,
        boolean mine,
        LocalDate dueOn,
        NextStepState state,
        CyclePart part)
        implements Identified, Versioned {}
