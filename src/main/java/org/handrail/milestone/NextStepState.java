package org.handrail.milestone;

import java.util.Arrays;
import org.handrail.platform.problem.ProblemType;

/** Where a next step stands. */
public enum NextStepState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    /** Given up; it stays in the list, so that nobody wonders where it went. */
    DROPPED;

    boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS;
    }

    NextStepState to(NextStepState next) {
        if (!leadsTo(next)) {
            throw ProblemType.INVALID_TRANSITION
                    .exception()
                    .with(
                            "allowed",
                            Arrays.stream(values()).filter(this::leadsTo).toList());
        }
        return next;
    }

    /** Anything open leads anywhere else; what is over can be taken up again. */
    private boolean leadsTo(NextStepState next) {
        return isOpen() ? next != this : next == PLANNED || next == IN_PROGRESS;
    }
}
