package org.handrail.milestone;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.hibernate.LockMode;

/** Starting, changing, reading and closing cycles, and what the caller is in each. */
@RequestScoped
class MilestoneCycles {
    static final String READ = "milestone:read";
    static final String RATE = "milestone:rate";
    static final String FACILITATE = "milestone:facilitate";
    static final String TYPE = "milestone-cycle";

    private final MilestoneQueries cycles;
    private final MilestoneStaff staff;
    private final CurrentUser me;
    private final Audit audit;
    private final Clock clock;

    MilestoneCycles(MilestoneQueries cycles, MilestoneStaff staff, CurrentUser me, Audit audit, Clock clock) {
        this.cycles = cycles;
        this.staff = staff;
        this.me = me;
        this.audit = audit;
        this.clock = clock;
    }

    MilestoneSight sight() {
        return MilestoneSight.of(me, READ);
    }

    MilestoneCycle find(UUID id) {
        return cycles.visible(id, sight()).orElseThrow(ProblemType.NOT_FOUND::exception);
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
        return cycles.visible(id, sight()).filter(cycle -> part(cycle).mayRate());
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
        return rates && cycles.ratersNamed(cycle.id(), me.personOrNobody()) > 0 ? CyclePart.RATES : CyclePart.READS;
    }

    UUID start(MilestoneCycleInput input) {
        var cycle = of(input, facilitator(input));
        staff.mustBeStaff(cycle.schoolId(), input.raterIds(), "/raterIds");
        if (cycles.isOneOpen(cycle)) {
            throw ProblemType.CYCLE_OPEN.exception();
        }
        cycles.lastClosed(cycle).ifPresent(cycle::follow);
        cycle.persistAndFlush();
        input.raterIds().forEach(rater -> new MilestoneRater(cycle.id(), rater).persist());
        cycle.blanks().forEach(blank -> blank.persist());
        cycle.flush();
        audit.done(input.scope() == CycleScope.INDIVIDUAL ? RATE : FACILITATE, TYPE, cycle.id(), cycle.schoolId());
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
        saved(cycle, FACILITATE);
    }

    /** Nobody rates while it is being closed, and nothing is blank once it is (R80). */
    void close(MilestoneCycle cycle) {
        cycles.session().refresh(cycle, LockMode.PESSIMISTIC_WRITE);
        cycle.close(cycles.blanks(cycle.id()), now());
        saved(cycle, FACILITATE);
    }

    MilestoneCycleView view(MilestoneCycle cycle) {
        var names = cycles.names(cycle.id());
        return cycle.view(new CycleDetail(
                names.school(),
                names.facilitator(),
                cycles.raterNames(cycle.id()),
                cycles.celebrations(cycle.id()),
                part(cycle)));
    }

    HeatMapView heatMap(UUID id) {
        var sight = sight();
        var answers = cycles.answers(id, sight.me(), sight.everywhere(), sight.schools());
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
                                        .map(before -> new HeatMapRow.Earlier(before, then))))
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

    /** Who leads it, after a look at whether the caller may start a cycle for this school, the district or themselves. */
    private UUID facilitator(MilestoneCycleInput input) {
        var self = me.person().orElseThrow(ProblemType.FORBIDDEN::exception);
        var facilitator = Optional.ofNullable(input.facilitatorId()).orElse(self);
        if ((input.scope() == CycleScope.SCHOOL) != (input.schoolId() != null)) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.CYCLE_SCHOOL);
        }
        if (input.scope() == CycleScope.INDIVIDUAL) {
            mustBeAlone(facilitator, input.raterIds());
            return self;
        }
        var reach = me.reach(FACILITATE);
        if (reach.isNowhere() || input.scope() == CycleScope.DISTRICT && !reach.wholeDistrict()) {
            throw ProblemType.FORBIDDEN.exception();
        }
        if (input.scope() == CycleScope.SCHOOL
                && !cycles.isSchool(input.schoolId(), reach.wholeDistrict(), reach.schoolIds())) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.SCHOOL_NOT_LED);
        }
        if (!facilitator.equals(self)) {
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
        for (var rater : cycles.raters(cycle.id())) {
            if (!wanted.remove(rater.personId())) {
                rater.delete();
            }
        }
        // Who was named before stays, also after having left the school.
        staff.mustBeStaff(cycle.schoolId(), wanted, "/raterIds");
        wanted.forEach(rater -> new MilestoneRater(cycle.id(), rater).persist());
    }

    private void saved(MilestoneCycle cycle, String action) {
        cycle.flush();
        audit.done(cycle.scope() == CycleScope.INDIVIDUAL ? RATE : action, TYPE, cycle.id(), cycle.schoolId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
