package org.handrail.milestone;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.organization.LocalDay;
import org.handrail.organization.PersonName;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;

/** Planning next steps and seeing them through. */
@RequestScoped
class NextSteps {
    static final String READ = "next-step:read";
    static final String WRITE = "next-step:write";

    private final NextStepQueries steps;
    private final MilestoneCycles cycles;
    private final MilestoneStaff staff;
    private final LocalDay day;
    private final CurrentUser me;
    private final Audit audit;

    NextSteps(
            NextStepQueries steps,
            MilestoneCycles cycles,
            MilestoneStaff staff,
            LocalDay day,
            CurrentUser me,
            Audit audit) {
        this.steps = steps;
        this.cycles = cycles;
        this.staff = staff;
        this.day = day;
        this.me = me;
        this.audit = audit;
    }

    MilestoneSight sight() {
        return MilestoneSight.of(me, READ);
    }

    NextStep find(UUID id) {
        return steps.visible(id, sight()).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** By those who rate in its cycle. */
    NextStep planned(UUID id) {
        var step = find(id);
        if (!mayPlan(step)) {
            throw ProblemType.FORBIDDEN.exception();
        }
        return step;
    }

    /** Also by its owner. */
    NextStep worked(UUID id) {
        var step = find(id);
        if (!step.isOwnedBy(me.personOrNobody()) && !mayPlan(step)) {
            throw ProblemType.FORBIDDEN.exception();
        }
        return step;
    }

    UUID plan(NextStepInput input) {
        var cycle = cycles.ratedOrNone(input.cycleId())
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/cycleId", Reason.CYCLE_NOT_RATED));
        var milestone = cycle.milestone(input.milestoneId())
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/milestoneId", Reason.MILESTONE_UNKNOWN));
        if (input.actionId() != null
                && milestone.actions().stream().noneMatch(action -> action.id().equals(input.actionId()))) {
            throw ProblemType.VALIDATION_FAILED.at("/actionId", Reason.MILESTONE_ACTION_UNKNOWN);
        }
        var owner = Optional.ofNullable(input.ownerId()).orElse(me.personOrNobody());
        mustOwn(cycle, owner);
        NextStep.mustBeAhead(input.dueOn(), today(cycle.schoolId()));
        var step = new NextStep(cycle, milestone.id(), input.actionId(), input.words(), owner, input.dueOn());
        step.persistAndFlush();
        audit.done(WRITE, "next-step", step.id(), cycle.schoolId());
        return step.id();
    }

    void change(NextStep step, NextStepChange input) {
        if (!input.ownerId().equals(step.ownerId())) {
            mustOwn(MilestoneCycle.findById(step.cycleId()), input.ownerId());
        }
        step.change(input.words(), input.ownerId(), input.dueOn(), today(step.schoolId()));
        saved(step);
    }

    void move(NextStep step, NextStepState state) {
        step.move(state);
        saved(step);
    }

    NextStepView view(NextStep step) {
        var detail = steps.detail(step.id());
        return new NextStepView(
                step.id(),
                detail.version(),
                detail.schoolId(),
                detail.cycleId(),
                detail.cycleName(),
                detail.cycleStatus(),
                detail.component(),
                detail.edition(),
                detail.track(),
                detail.milestoneId(),
                detail.actionId(),
                detail.words(),
                new PersonName(detail.ownerId(), detail.ownerName()),
                step.isOwnedBy(me.personOrNobody()),
                detail.dueOn(),
                detail.state(),
                part(step));
    }

    private CyclePart part(NextStep step) {
        return cycles.part(MilestoneCycle.findById(step.cycleId()));
    }

    private boolean mayPlan(NextStep step) {
        return part(step).mayRate();
    }

    /** Oneself, or a named adult of the school. */
    private void mustOwn(MilestoneCycle cycle, UUID owner) {
        if (owner.equals(me.personOrNobody())) {
            return;
        }
        if (cycle.scope() == CycleScope.INDIVIDUAL) {
            throw ProblemType.VALIDATION_FAILED.at("/ownerId", Reason.STEP_OF_ONE);
        }
        staff.mustBeStaff(cycle.schoolId(), List.of(owner), "/ownerId");
    }

    private LocalDate today(UUID school) {
        return school == null ? day.todayInDistrict() : day.todayAt(school);
    }

    private void saved(NextStep step) {
        step.flush();
        audit.done(WRITE, "next-step", step.id(), step.schoolId());
    }
}
