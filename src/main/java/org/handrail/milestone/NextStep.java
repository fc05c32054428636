package org.handrail.milestone;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** What someone does next towards a milestone, and by when (F24, S3.11). */
@Entity
public class NextStep extends DistrictEntity {
    private static final int YEARS_AHEAD = 3;

    private UUID schoolId;
    private UUID cycleId;
    private UUID milestoneId;
    private UUID actionId;
    private String words;
    private UUID ownerId;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private NextStepState state = NextStepState.PLANNED;

    protected NextStep() {}

    /** Of a cycle, also of a closed one: the steps are what a cycle is for. */
    public NextStep(MilestoneCycle cycle, UUID milestoneId, UUID actionId, String words, UUID owner, LocalDate dueOn) {
        schoolId = cycle.schoolId();
        cycleId = cycle.id();
        this.milestoneId = milestoneId;
        this.actionId = actionId;
        this.words = words;
        ownerId = owner;
        this.dueOn = dueOn;
    }

    /** A day that is over can be kept, and not chosen. */
    static void mustBeAhead(LocalDate dueOn, LocalDate today) {
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw ProblemType.VALIDATION_FAILED.at("/dueOn", Reason.STEP_DAY);
        }
    }

    void change(String words, UUID owner, LocalDate dueOn, LocalDate today) {
        if (!dueOn.equals(this.dueOn)) {
            mustBeAhead(dueOn, today);
        }
        this.words = words;
        ownerId = owner;
        this.dueOn = dueOn;
    }

    /** Says nothing about the action: whoever rates decides that (R85). */
    public void move(NextStepState next) {
        state = state.to(next);
    }

    boolean isOwnedBy(UUID person) {
        return ownerId.equals(person);
    }

    UUID ownerId() {
        return ownerId;
    }

    UUID cycleId() {
        return cycleId;
    }

    UUID schoolId() {
        return schoolId;
    }
}
