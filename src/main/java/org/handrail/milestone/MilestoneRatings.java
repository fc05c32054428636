package org.handrail.milestone;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;

/** The answers of a cycle and what its people are glad about. */
@RequestScoped
class MilestoneRatings {
    private final MilestoneQueries queries;
    private final MilestoneCycles cycles;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Audit audit;
    private final Clock clock;

    MilestoneRatings(
            MilestoneQueries queries,
            MilestoneCycles cycles,
            CurrentUser me,
            IfMatch ifMatch,
            Audit audit,
            Clock clock) {
        this.queries = queries;
        this.cycles = cycles;
        this.me = me;
        this.ifMatch = ifMatch;
        this.audit = audit;
        this.clock = clock;
    }

    List<RatingView> all(UUID cycle) {
        return queries.ratings(cycles.rated(cycle).id());
    }

    RatingView one(UUID cycle, UUID action) {
        return queries.rating(cycles.rated(cycle).id(), action).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** In the version that the caller saw; the same answer sent again changes nothing and is not refused. */
    RatingView rate(UUID cycleId, UUID action, RatingInput input) {
        var cycle = open(cycleId);
        var rating = queries.ratingOf(cycleId, action).orElseThrow(ProblemType.NOT_FOUND::exception);
        if (!rating.says(input)) {
            boolean blank = rating.isBlank();
            ifMatch.check(rating)
                    .answer(input, me.personOrNobody(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            rating.flush();
            if (blank) {
                cycle.countAnswers();
            }
            audit.done(MilestoneCycles.RATE, "milestone-rating", rating.id(), cycle.schoolId());
        }
        return queries.rating(cycleId, action).orElseThrow();
    }

    UUID celebrate(UUID cycleId, CelebrationInput input) {
        var cycle = open(cycleId);
        if (input.milestoneId() != null && cycle.milestone(input.milestoneId()).isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at("/milestoneId", Reason.MILESTONE_UNKNOWN);
        }
        var celebration = new MilestoneCelebration(
                cycleId,
                input.milestoneId(),
                input.words(),
                me.personOrNobody(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        celebration.persistAndFlush();
        audit.done(MilestoneCycles.RATE, "milestone-celebration", celebration.id(), cycle.schoolId());
        return celebration.id();
    }

    CelebrationView celebration(UUID cycle, UUID id) {
        return queries.celebrations(cycles.find(cycle).id()).stream()
                .filter(celebration -> celebration.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** By whoever wrote it, or whoever leads the cycle. */
    void takeBack(UUID cycleId, UUID id) {
        var cycle = open(cycleId);
        var celebration = queries.celebration(id, cycleId).orElseThrow(ProblemType.NOT_FOUND::exception);
        if (!celebration.isBy(me.personOrNobody()) && cycles.part(cycle) != CyclePart.LEADS) {
            throw ProblemType.FORBIDDEN.exception();
        }
        celebration.delete();
        celebration.flush();
        audit.done(MilestoneCycles.RATE, "milestone-celebration", id, cycle.schoolId());
    }

    /** Held open until the transaction ends: closing and the next rater wait for the answers that are on their way. */
    private MilestoneCycle open(UUID id) {
        var cycle = cycles.rated(id);
        cycle.hold();
        cycle.mustBeOpen();
        return cycle;
    }
}
