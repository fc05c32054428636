package org.handrail.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/**
 * What the student said to it (R59).
 *
 * @param ground why the sender has to tell an adult; required with a duty to inform
 * @param studentTold whether the student knows that an adult will be told; required with a duty to inform
 * @param notToldBecause required where the student was not told
 */
public record AgreementInput(
        @NotNull Agreement kind,
        @Size(max = 10_000) String ground,
        Boolean studentTold,
        @Size(max = 10_000) String notToldBecause) {
    void check() {
        if (kind == Agreement.AGREED) {
            return;
        }
        if (blank(ground)) {
            throw ProblemType.VALIDATION_FAILED.at("/agreement/ground", Reason.AGREEMENT_GROUND);
        }
        if (studentTold == null) {
            throw ProblemType.VALIDATION_FAILED.at("/agreement/studentTold", Reason.AGREEMENT_TOLD);
        }
        if (!studentTold && blank(notToldBecause)) {
            throw ProblemType.VALIDATION_FAILED.at("/agreement/notToldBecause", Reason.AGREEMENT_NOT_TOLD);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
