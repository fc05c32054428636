package org.handrail.program;

/** Why a program is paused. */
public enum PauseReason {
    /** The coordinator wanted it so. */
    DECIDED,
    /** Someone who receives referrals, or stands in, has left (R58). */
    RECEIVER_MISSING
}
