package org.handrail.referral;

import jakarta.persistence.Entity;
import org.handrail.platform.crypto.Narrative;

/** A confidential text of a referral, such as the words that the sender confirmed. */
@Entity
public class ReferralText extends Narrative {
    public static final String WORDS = "words";
    public static final String DUTY_GROUND = "dutyGround";
    public static final String NOT_TOLD_BECAUSE = "notToldBecause";
    public static final String DECLINE_REASON = "declineReason";
    public static final String REROUTE_ADVICE = "rerouteAdvice";
    public static final String SHARED_LINE = "sharedLine";
}
