package org.handrail.milestone;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone on the heat map.
 *
 * @param reached the highest level that is fulfilled with all below it (R79)
 * @param previousReached the same at the end of the last cycle, on the edition of that one
 * @param change how many levels up, or down if negative; absent without a last cycle
 */
public record HeatMapRow(
        UUID milestoneId,
        int number,
        @Nullable Level reached,
        @Nullable Level previousReached,
        @Nullable Integer change,
        List<HeatMapCell> levels) {
    static HeatMapRow of(Milestone milestone, Map<UUID, RatingState> now, Optional<Earlier> earlier) {
        var reached = milestone.reached(now);
        var before = earlier.flatMap(Earlier::reached);
        return new HeatMapRow(
                milestone.id(),
                milestone.number(),
                reached.orElse(null),
                before.orElse(null),
                earlier.map(ignored -> rank(reached) - rank(before)).orElse(null),
                List.of(Level.values()).stream()
                        .map(level -> cell(milestone, level, now, earlier))
                        .toList());
    }

    private static HeatMapCell cell(
            Milestone milestone, Level level, Map<UUID, RatingState> now, Optional<Earlier> earlier) {
        var counts = new EnumMap<RatingState, Integer>(RatingState.class);
        var actions = milestone.at(level);
        actions.stream()
                .map(action -> now.get(action.id()))
                .filter(state -> state != null)
                .forEach(state -> counts.merge(state, 1, Integer::sum));
        return new HeatMapCell(
                level,
                counts.getOrDefault(RatingState.DONE, 0),
                counts.getOrDefault(RatingState.NOT_APPLICABLE, 0),
                counts.getOrDefault(RatingState.IN_PROGRESS, 0),
                counts.getOrDefault(RatingState.NOT_YET, 0),
                actions.size(),
                earlier.map(then -> then.doneAt(level)).orElse(null));
    }

    private static int rank(Optional<Level> level) {
        return level.map(reached -> reached.ordinal() + 1).orElse(0);
    }

    /** The milestone as the last cycle had it, in the edition of that cycle, and its answers. */
    record Earlier(Milestone milestone, Map<UUID, RatingState> states) {
        Optional<Level> reached() {
            return milestone.reached(states);
        }

        int doneAt(Level level) {
            return (int) milestone.at(level).stream()
                    .filter(action -> states.get(action.id()) == RatingState.DONE)
                    .count();
        }
    }
}
