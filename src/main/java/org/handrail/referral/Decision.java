package org.handrail.referral;

/** Whether parents are told (R65). */
public enum Decision {
    NOTIFY,
    NOT_NOW,
    /** Needs a second adult. */
    NOT_APPROPRIATE
}
