package org.handrail.milestone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.reference.Text;

/**
 * A milestone of a guide with its actions in the source's order.
 *
 * @param id stays the same in every edition (R77)
 * @param number inside its track
 */
public record Milestone(UUID id, Track track, int number, Text text, List<MilestoneAction> actions) {
    public Milestone {
        actions = List.copyOf(actions);
    }

    public List<MilestoneAction> at(Level level) {
        return actions.stream().filter(action -> action.level() == level).toList();
    }

    /**
     * The highest level that is fulfilled together with all below it; work further up doesn't raise a school that skipped
     * what comes first (R79).
     *
     * @param states by action; an action that is missing has no answer yet
     */
    public Optional<Level> reached(Map<UUID, RatingState> states) {
        Level reached = null;
        for (var level : Level.values()) {
            boolean fulfilled = at(level).stream()
                    .map(action -> states.get(action.id()))
                    .allMatch(state -> state != null && state.fulfils());
            if (!fulfilled) {
                break;
            }
            reached = level;
        }
        return Optional.ofNullable(reached);
    }
}
