package org.handrail.program;

import org.handrail.platform.reference.Text;

/**
 * A referral kind with its words.
 *
 * @param minimumUrgency a referral of this kind is at least so urgent
 */
public record ReferralKindInfo(ReferralKind code, Text name, Text description, Urgency minimumUrgency) {}
