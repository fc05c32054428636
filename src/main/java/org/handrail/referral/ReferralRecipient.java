package org.handrail.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** An adult who may read the words of a referral, since when and why (X2, X5). */
@Entity
public class ReferralRecipient extends DistrictEntity {
    private UUID referralId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private RecipientReason reason;

    private Instant since;

    protected ReferralRecipient() {}

    public ReferralRecipient(UUID referralId, UUID personId, RecipientReason reason, Instant since) {
        this.referralId = referralId;
        this.personId = personId;
        this.reason = reason;
        this.since = since;
    }
}
