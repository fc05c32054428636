package org.handrail.milestone;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.reference.Text;

/**
 * An edition of a guide; once published it never changes (R77).
 *
 * @param component the component of the framework, for example {@code SELF_CARE}
 * @param translation whose the Spanish is
 */
public record MilestoneGuide(
        String component,
        int edition,
        Translation translation,
        List<Text> introduction,
        Text closing,
        List<LevelText> levels,
        List<Milestone> milestones) {
    /** Whose words a translation is. */
    public enum Translation {
        OURS,
        PUBLISHER
    }

    public MilestoneGuide {
        introduction = List.copyOf(introduction);
        levels = List.copyOf(levels);
        milestones = List.copyOf(milestones);
    }

    public List<Milestone> of(Track track) {
        return milestones.stream()
                .filter(milestone -> milestone.track() == track)
                .toList();
    }

    public Optional<Milestone> milestone(UUID id) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst();
    }

    public List<MilestoneAction> actionsOf(Track track) {
        return of(track).stream()
                .flatMap(milestone -> milestone.actions().stream())
                .toList();
    }
}
