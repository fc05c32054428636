package org.handrail.advocate;

import java.util.Arrays;
import org.handrail.platform.problem.ProblemType;

/** Where a peer advocate stands in the program. */
public enum AdvocateStatus {
    CANDIDATE,
    SELECTED,
    PAUSED,
    ENDED;

    /** Answers the next status, or refuses the step and says which ones are possible. */
    AdvocateStatus to(AdvocateStatus next) {
        if (!allows(next)) {
            throw ProblemType.INVALID_TRANSITION
                    .exception()
                    .with(
                            "allowed",
                            Arrays.stream(values()).filter(this::allows).toList());
        }
        return next;
    }

    private boolean allows(AdvocateStatus next) {
        return switch (this) {
            case CANDIDATE -> next == SELECTED || next == ENDED;
            case SELECTED -> next == PAUSED || next == ENDED;
            case PAUSED -> next == SELECTED || next == ENDED;
            case ENDED -> false;
        };
    }
}
