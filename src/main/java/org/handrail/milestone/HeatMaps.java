package org.handrail.milestone;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;

/** How far a cycle is beside the last one, from the answers of both in one statement. */
@RequestScoped
class HeatMaps {
    private final MilestoneQueries queries;
    private final CurrentUser me;

    HeatMaps(MilestoneQueries queries, CurrentUser me) {
        this.queries = queries;
        this.me = me;
    }

    HeatMapView of(UUID id) {
        var sight = MilestoneSight.of(me, MilestoneCycles.READ);
        var answers = queries.answers(id, sight.me(), sight.everywhere(), sight.schools());
        var cycle = answers.stream()
                .findFirst()
                .orElseThrow(ProblemType.NOT_FOUND::exception)
                .cycle();
        var now = states(answers, cycle.id());
        var earlier = earlierGuide(answers, cycle);
        var then = states(answers, cycle.previousId());
        return new HeatMapView(
                id,
                cycle.previousId(),
                cycle.guide().of(cycle.track()).stream()
                        .map(milestone -> HeatMapRow.of(
                                milestone,
                                now,
                                earlier.flatMap(guide -> guide.milestone(milestone.id()))
                                        .map(before -> new HeatMapRow.Earlier(before, then))
                                        .orElse(null)))
                        .toList());
    }

    private static Optional<MilestoneGuide> earlierGuide(List<MilestoneQueries.Answer> answers, MilestoneCycle cycle) {
        return answers.stream()
                .filter(answer -> answer.of().equals(cycle.previousId()))
                .findFirst()
                .flatMap(answer -> MilestoneRubrics.edition(cycle.guide().component(), answer.edition()));
    }

    private static Map<UUID, RatingState> states(List<MilestoneQueries.Answer> answers, UUID cycle) {
        var states = new HashMap<UUID, RatingState>();
        answers.stream()
                .filter(answer -> answer.of().equals(cycle))
                .forEach(answer -> states.put(answer.actionId(), answer.state()));
        return states;
    }
}
