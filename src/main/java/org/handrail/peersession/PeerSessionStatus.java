package org.handrail.peersession;

import java.util.Arrays;
import org.handrail.platform.problem.ProblemType;

/** Where a session record stands: the author's own draft, handed in, or reviewed and locked (R26, R27). */
public enum PeerSessionStatus {
    DRAFT,
    SUBMITTED,
    REVIEWED;

    PeerSessionStatus to(PeerSessionStatus next) {
        if (!leadsTo(next)) {
            throw ProblemType.INVALID_TRANSITION
                    .exception()
                    .with(
                            "allowed",
                            Arrays.stream(values()).filter(this::leadsTo).toList());
        }
        return next;
    }

    private boolean leadsTo(PeerSessionStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == REVIEWED;
            case REVIEWED -> false;
        };
    }
}
