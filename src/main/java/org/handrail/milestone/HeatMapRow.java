package org.handrail.milestone;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    static HeatMapRow of(Milestone milestone, Map<UUID, RatingState> now, @Nullable Earlier earlier) {
        var reached = milestone.reached(now).orElse(null);
        var before = earlier == null ? null : earlier.reached();
        return new HeatMapRow(
                milestone.id(),
                milestone.number(),
                reached,
                before,
                earlier == null ? null : rank(reached) - rank(before),
                Arrays.stream(Level.values())
                        .map(level -> cell(milestone, level, now, earlier))
                        .toList());
    }

    private static HeatMapCell cell(
            Milestone milestone, Level level, Map<UUID, RatingState> now, @Nullable Earlier earlier) {
        var counts = new EnumMap<RatingState, Integer>(RatingState.class);
        var actions = milestone.at(level);
        actions.stream()
                .map(action -> now.get(action.id()))
                .filter(Objects::nonNull)
                .forEach(state -> counts.merge(state, 1, Integer::sum));
        return new HeatMapCell(
                level,
                counts.getOrDefault(RatingState.DONE, 0),
                counts.getOrDefault(RatingState.NOT_APPLICABLE, 0),
                counts.getOrDefault(RatingState.IN_PROGRESS, 0),
                counts.getOrDefault(RatingState.NOT_YET, 0),
                actions.size(),
                earlier == null ? null : earlier.doneAt(level));
    }

    /** 0 for none, 1 for the lowest. */
    private static int rank(@Nullable Level level) {
        return level == null ? 0 : level.ordinal() + 1;
    }

    /** The milestone as the last cycle had it, in the edition of that cycle, and its answers. */
    record Earlier(Milestone milestone, Map<UUID, RatingState> states) {
        @Nullable Level reached() {
            return milestone.reached(states).orElse(null);
        }

        int doneAt(Level level) {
            return (int) milestone.at(level).stream()
                    .filter(action -> states.get(action.id()) == RatingState.DONE)
                    .count();
        }
    }
}
