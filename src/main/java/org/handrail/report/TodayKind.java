package org.handrail.report;

/** What can wait for someone today. */
public enum TodayKind {
    /** Nobody has said "I have it"; to a sender, that their safety concern still is with nobody. */
    REFERRAL_UNACKNOWLEDGED,
    /** Acknowledged by the caller, and neither accepted nor declined. */
    REFERRAL_TO_DECIDE,
    /** Whether parents are told is still to be decided, or to be looked at again (R65). */
    NOTIFICATION_DECISION_DUE,
    /** Accepted by the caller and not closed. */
    REFERRAL_TO_CLOSE,
    /** Records that advocates handed in, or left as a draft too long (R25): one item with their number. */
    SESSION_TO_REVIEW,
    /** The caller's own record that is not handed in. */
    SESSION_DRAFT,
    /** An advocate of the caller who has had no supervision in this school week (R71). */
    SUPERVISION_OWED,
    /** The current edition of an agreement that the caller has not signed (R13). */
    AGREEMENT_TO_SIGN,
    /** What a minor has signed and waits for the coordinator (R14). */
    AGREEMENT_TO_COUNTERSIGN,
    /** Required courses of an advocate that run out within thirty days. */
    TRAINING_EXPIRING,
    /** Required courses that an advocate has not completed, or that have run out (R12). */
    TRAINING_MISSING,
    /** An advocate who needs a guardian's consent and has none in force (R14, R16). */
    GUARDIAN_CONSENT_MISSING,
    /** A program of the caller that has not started. */
    PROGRAM_TO_ACTIVATE,
    /** A program that is paused because a receiver or deputy of its referrals has left (R58). */
    PROGRAM_WITHOUT_RECEIVER,
    /** Schools at which nobody is the coordinator: to the administrator, one item with their number. */
    SCHOOL_WITHOUT_COORDINATOR
}
