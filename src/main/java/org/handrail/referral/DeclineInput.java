package org.handrail.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/**
 * A no with another way (R61).
 *
 * @param reason for those who may read the words
 * @param rerouteToId the adult who is offered instead; the sender decides whether to send it there
 * @param rerouteAdvice another way in words; one of the two is required
 */
public record DeclineInput(
        @NotBlank @Size(max = 10_000) String reason,
        UUID rerouteToId,
        @Size(max = 10_000) String rerouteAdvice) {
    void check() {
        if (rerouteToId == null && (rerouteAdvice == null || rerouteAdvice.isBlank())) {
            throw ProblemType.VALIDATION_FAILED.at("/rerouteToId", Reason.DECLINED_WITHOUT_WAY);
        }
    }
}
