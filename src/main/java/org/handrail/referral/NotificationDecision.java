package org.handrail.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** Whether parents are told, decided by an adult with that role (X4, R65). Never changed; the last one counts. */
@Entity
public class NotificationDecision extends DistrictEntity {
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private UUID deciderId;
    private UUID secondAdultId;
    private Instant decidedAt;
    private LocalDate reviewOn;

    protected NotificationDecision() {}

    public NotificationDecision(
            Referral referral,
            Decision decision,
            UUID deciderId,
            UUID secondAdultId,
            LocalDate reviewOn,
            Instant decidedAt) {
        if (decision == Decision.NOT_APPROPRIATE && (secondAdultId == null || secondAdultId.equals(deciderId))) {
            throw ProblemType.SECOND_ADULT_NEEDED.exception();
        }
        if (deciderId.equals(secondAdultId)) {
            throw ProblemType.VALIDATION_FAILED.at("/secondAdultId", Reason.SECOND_ADULT_SAME);
        }
        this.referralId = referral.id();
        this.decision = decision;
        this.deciderId = deciderId;
        this.secondAdultId = secondAdultId;
        this.decidedAt = decidedAt;
        this.reviewOn = reviewOn;
        referral.decide(decision, reviewOn, decidedAt);
    }
}
