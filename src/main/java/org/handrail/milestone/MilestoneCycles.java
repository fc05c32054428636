package org.handrail.milestone;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.hibernate.exception.ConstraintViolationException;

/** Starting, changing and closing cycles, and what the caller is in each. */
@RequestScoped
class MilestoneCycles {
    static final String READ = "milestone:read";
    static final String RATE = "milestone:rate";
    static final String FACILITATE = "milestone:facilitate";

    private static final String ONE_OPEN = "milestone_cycle_open_uk";

    private final MilestoneQueries queries;
    private final MilestoneStaff staff;
    private final CurrentUser me;
    private final Audit audit;
    private final Clock clock;

    MilestoneCycles(MilestoneQueries queries, MilestoneStaff staff, CurrentUser me, Audit audit, Clock clock) {
        this.queries = queries;
        this.staff = staff;
        this.me = me;
        this.audit = audit;
        this.clock = clock;
    }

    MilestoneSight sight() {
        return MilestoneSight.of(me, READ);
    }

    MilestoneCycle find(UUID id) {
        return queries.visible(id, sight()).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** By its facilitator and named raters; whoever else sees the cycle sees how far it is, no more. */
    MilestoneCycle rated(UUID id) {
        var cycle = find(id);
        if (!part(cycle).mayRate()) {
            throw ProblemType.FORBIDDEN.exception();
        }
        return cycle;
    }

    /** Empty also where the caller sees the cycle and doesn't rate in it. */
    Optional<MilestoneCycle> ratedOrNone(UUID id) {
        return queries.visible(id, sight()).filter(cycle -> part(cycle).mayRate());
    }

    MilestoneCycle led(UUID id) {
        var cycle = find(id);
        if (part(cycle) != CyclePart.LEADS) {
            throw ProblemType.FORBIDDEN.exception();
        }
        return cycle;
    }

    CyclePart part(MilestoneCycle cycle) {
        boolean leads = switch (cycle.scope()) {
            case SCHOOL -> me.reach(FACILITATE).covers(cycle.schoolId());
            case DISTRICT -> me.reach(FACILITATE).wholeDistrict();
            case INDIVIDUAL -> true;
        };
        if (leads) {
            return CyclePart.LEADS;
        }
        boolean rates = cycle.scope() == CycleScope.SCHOOL ? me.reach(RATE).covers(cycle.schoolId()) : me.has(RATE);
        return rates && queries.ratersNamed(cycle.id(), me.personOrNobody()) > 0 ? CyclePart.RATES : CyclePart.READS;
    }

    UUID start(MilestoneCycleInput input) {
        mustStart(input);
        var cycle = of(input, facilitator(input));
        staff.mustBeStaff(cycle.schoolId(), input.raterIds(), "/raterIds");
        if (queries.isOneOpen(cycle)) {
            throw ProblemType.CYCLE_OPEN.exception();
        }
        queries.lastClosed(cycle).ifPresent(cycle::follow);
        open(cycle);
        input.raterIds().forEach(rater -> new MilestoneRater(cycle.id(), rater).persist());
        cycle.blanks().forEach(blank -> blank.persist());
        saved(cycle);
        return cycle.id();
    }

    void change(MilestoneCycle cycle, MilestoneCycleChange input) {
        var facilitator = Optional.ofNullable(input.facilitatorId()).orElse(cycle.facilitatorId());
        if (cycle.scope() == CycleScope.INDIVIDUAL) {
            mustBeAlone(facilitator, input.raterIds());
        } else if (!facilitator.equals(cycle.facilitatorId())) {
            staff.mustLead(cycle.schoolId(), facilitator);
        }
        cycle.change(input.name(), facilitator);
        nameRaters(cycle, input.raterIds());
        saved(cycle);
    }

    /** Nobody rates while it is being closed, and nothing is blank once it is (R80). */
    void close(MilestoneCycle cycle) {
        cycle.hold();
        cycle.close(queries.blanks(cycle.id()), now());
        saved(cycle);
    }

    MilestoneCycleView view(MilestoneCycle cycle) {
        var names = queries.names(cycle.id());
        return cycle.view(new CycleDetail(
                names.school(),
                names.facilitator(),
                queries.raterNames(cycle.id()),
                queries.celebrations(cycle.id()),
                part(cycle)));
    }

    /** Of two who start at once neither sees the other's cycle; the database lets one of them. */
    private static void open(MilestoneCycle cycle) {
        try {
            cycle.persistAndFlush();
        } catch (ConstraintViolationException broken) {
            throw ONE_OPEN.equals(broken.getConstraintName()) ? ProblemType.CYCLE_OPEN.exception() : broken;
        }
    }

    private MilestoneCycle of(MilestoneCycleInput input, UUID facilitator) {
        var guide = MilestoneRubrics.newest(input.component())
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/component", Reason.COMPONENT_WITHOUT_GUIDE));
        return switch (input.scope()) {
            case SCHOOL ->
                MilestoneCycle.ofSchool(input.schoolId(), guide, input.track(), input.name(), facilitator, now());
            case DISTRICT -> MilestoneCycle.ofDistrict(guide, input.track(), input.name(), facilitator, now());
            case INDIVIDUAL -> MilestoneCycle.ofPerson(facilitator, guide, input.track(), input.name(), now());
        };
    }

    /** For a school or the district that the caller leads; for oneself whoever may rate. */
    private void mustStart(MilestoneCycleInput input) {
        boolean ofSchool = input.scope() == CycleScope.SCHOOL;
        if (ofSchool != (input.schoolId() != null)) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.CYCLE_SCHOOL);
        }
        var reach = me.reach(FACILITATE);
        boolean may = switch (input.scope()) {
            case SCHOOL -> !reach.isNowhere();
            case DISTRICT -> reach.wholeDistrict();
            case INDIVIDUAL -> true;
        };
        if (!may) {
            throw ProblemType.FORBIDDEN.exception();
        }
        if (ofSchool && !queries.isSchool(input.schoolId(), reach.wholeDistrict(), reach.schoolIds())) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.SCHOOL_NOT_LED);
        }
    }

    /** Whoever starts the cycle, or another who can lead it; one's own is led by nobody else. */
    private UUID facilitator(MilestoneCycleInput input) {
        var self = me.person().orElseThrow(ProblemType.FORBIDDEN::exception);
        var facilitator = Optional.ofNullable(input.facilitatorId()).orElse(self);
        if (input.scope() == CycleScope.INDIVIDUAL) {
            mustBeAlone(facilitator, input.raterIds());
        } else if (!facilitator.equals(self)) {
            staff.mustLead(input.schoolId(), facilitator);
        }
        return facilitator;
    }

    private void mustBeAlone(UUID facilitator, List<UUID> raters) {
        if (!raters.isEmpty() || !facilitator.equals(me.personOrNobody())) {
            throw ProblemType.VALIDATION_FAILED.at("/raterIds", Reason.CYCLE_OF_ONE);
        }
    }

    private void nameRaters(MilestoneCycle cycle, List<UUID> raters) {
        var wanted = new HashSet<>(raters);
        if (wanted.size() < raters.size()) {
            throw ProblemType.VALIDATION_FAILED.at("/raterIds", Reason.RATER_TWICE);
        }
        for (var rater : queries.raters(cycle.id())) {
            if (!wanted.remove(rater.personId())) {
                rater.delete();
            }
        }
        // Who was named before stays, also after having left the school.
        staff.mustBeStaff(cycle.schoolId(), wanted, "/raterIds");
        wanted.forEach(rater -> new MilestoneRater(cycle.id(), rater).persist());
    }

    private void saved(MilestoneCycle cycle) {
        cycle.flush();
        var action = cycle.scope() == CycleScope.INDIVIDUAL ? RATE : FACILITATE;
        audit.done(action, "milestone-cycle", cycle.id(), cycle.schoolId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
