package org.handrail.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A next step in a list. */
public record NextStepRow(
        UUID id,
        @Nullable UUID schoolId,
        @Nullable String schoolName,
        UUID cycleId,
        String cycleName,
        String component,
        int edition,
        Track track,
        UUID milestoneId,
        int milestoneNumber,
        @Nullable UUID actionId,
        String words,
        UUID ownerId,
        String ownerName,
        LocalDate dueOn,
        NextStepState state,
        Instant updatedAt) {
    /** As it is stored; the milestone's number is the edition's. */
    record Stored(
            UUID id,
            UUID schoolId,
            String schoolName,
            UUID cycleId,
            String cycleName,
            String component,
            int edition,
            Track track,
            UUID milestoneId,
            UUID actionId,
            String words,
            UUID ownerId,
            String ownerName,
            LocalDate dueOn,
            NextStepState state,
            Instant updatedAt) {
        NextStepRow row() {
            var milestone = MilestoneRubrics.edition(component, edition)
                    .flatMap(guide -> guide.milestone(milestoneId))
                    .orElseThrow();
            return new NextStepRow(
                    id,
                    schoolId,
                    schoolName,
                    cycleId,
                    cycleName,
                    component,
                    edition,
                    track,
                    milestoneId,
                    milestone.number(),
                    actionId,
                    words,
                    ownerId,
                    ownerName,
                    dueOn,
                    state,
                    updatedAt);
        }
    }
}
