package org.handrail.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** Someone whom a referral is kept from: for them it does not exist (R62). */
@Entity
class ReferralExclusion extends DistrictEntity {
    private UUID referralId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ExclusionReason reason;

    protected ReferralExclusion() {}

    ReferralExclusion(UUID referralId, UUID personId, ExclusionReason reason) {
        this.referralId = referralId;
        this.personId = personId;
        this.reason = reason;
    }
}
