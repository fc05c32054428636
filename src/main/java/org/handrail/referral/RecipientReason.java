package org.handrail.referral;

/** Why an adult may read the words of a referral (X5). */
public enum RecipientReason {
    /** Named in the program's referral directory. */
    RECEIVER,
    /** Named there to stand in for the receiver. */
    DEPUTY,
    /** Was told in person or by telephone. */
    HANDED_OVER,
    /** Was given it by another adult. */
    HANDED_ON,
    /** As coordinator said "I have it" where nobody else had. */
    TOOK_IT
}
