package org.handrail.supervision;

import java.util.List;
import org.handrail.platform.problem.ProblemType;

/** Where a supervision session stands; what was held or cancelled stays so. */
public enum SupervisionStatus {
    PLANNED,
    HELD,
    CANCELLED;

    SupervisionStatus to(SupervisionStatus next) {
        var allowed = this == PLANNED ? List.of(HELD, CANCELLED) : List.<SupervisionStatus>of();
        if (!allowed.contains(next)) {
            throw ProblemType.INVALID_TRANSITION.exception().with("allowed", allowed);
        }
        return next;
    }
}
