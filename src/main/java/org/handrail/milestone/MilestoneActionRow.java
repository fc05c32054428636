package org.handrail.milestone;

import java.util.UUID;
import org.handrail.platform.reference.Text;
import org.jspecify.annotations.Nullable;

/**
 * An action in the list of an edition, with where it stands.
 *
 * @param milestoneNumber inside its track
 * @param code the letter, where it has one
 */
public record MilestoneActionRow(
        UUID id,
        Track track,
        UUID milestoneId,
        int milestoneNumber,
        Level level,
        @Nullable String code,
        Text text) {
    static MilestoneActionRow of(Milestone milestone, MilestoneAction action) {
        return new MilestoneActionRow(
                action.id(),
                milestone.track(),
                milestone.id(),
                milestone.number(),
                action.level(),
                action.code(),
                action.text());
    }
}
