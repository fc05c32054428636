package org.handrail.program;

import java.util.Set;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** Where a program stands. */
public enum ProgramStatus {
    DRAFT,
    ACTIVE,
    PAUSED,
    ENDED;

    ProgramStatus to(ProgramStatus next) {
        if (!following().contains(next)) {
            throw ProblemType.INVALID_TRANSITION
                    .exception(Reason.PROGRAM_STEP)
                    .with("allowed", following().stream().sorted().toList());
        }
        return next;
    }

    private Set<ProgramStatus> following() {
        return switch (this) {
            case DRAFT, PAUSED -> Set.of(ACTIVE, ENDED);
            case ACTIVE -> Set.of(PAUSED, ENDED);
            case ENDED -> Set.of();
        };
    }
}
