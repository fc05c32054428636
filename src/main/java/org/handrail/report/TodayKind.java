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
    SCHOOL_WITHOUT_COORDINATOR,
    /** A step towards a milestone that the caller owns, due within a week or overdue (S3.11). */
    NEXT_STEP_DUE,
    /** Declined, with another way that its sender has not taken up (R61); no teacher is told (R34). */
    REFERRAL_DECLINED,
    /** A supervision session whose time is over, and nobody has written down who was there (R75). */
    SUPERVISION_TO_RECORD,
    /** A selected advocate whom nobody supervises. */
    ADVOCATE_WITHOUT_SUPERVISOR,
    /** The last school year that a school has written down ends within thirty days, or has ended. */
    SCHOOL_YEAR_ENDING,
    /** The key of another system that expires within thirty days, or has expired, and is not revoked. */
    API_CLIENT_EXPIRING,
    /** An open milestone cycle of the caller's in which an action has no answer yet (R80). */
    CYCLE_TO_RATE,
    /** An open milestone cycle that the caller leads, and every action has an answer. */
    CYCLE_TO_CLOSE
}
