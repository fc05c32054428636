package org.handrail.referral;

import java.util.Optional;
import org.handrail.platform.problem.ProblemType;
import org.handrail.program.ConcernKind;
import org.handrail.program.ReferralKind;
import org.handrail.program.Urgency;

/** What the worry is and how soon an adult must have it. */
public record Concern(ConcernKind kind, Urgency urgency) {
    public Concern {
        var least = kind.minimumUrgency();
        urgency = urgency == null || urgency.compareTo(least) < 0 ? least : urgency;
    }

    /** Who of the program's directory it goes to: whatever is a matter of safety to those who take such matters. */
    ReferralKind directoryKind() {
        return urgency == Urgency.SAFETY ? ReferralKind.SAFETY : kind.referralKind();
    }

    /**
     * A routine referral needs the student's agreement or a duty to inform (R59). A safety concern is never held up by a
     * form: its kind is the ground.
     */
    Optional<AgreementInput> agreed(AgreementInput given) {
        if (urgency == Urgency.ROUTINE && given == null) {
            throw ProblemType.STUDENT_AGREEMENT_MISSING.exception();
        }
        if (urgency != Urgency.SAFETY && given != null) {
            given.check();
        }
        return Optional.ofNullable(given);
    }
}
