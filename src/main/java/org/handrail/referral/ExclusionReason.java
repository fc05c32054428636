package org.handrail.referral;

/** Why someone must never know of a referral (R62). */
enum ExclusionReason {
    PERSON_CONCERNED,
    RELATIVE,
    NOT_THIS_ADULT
}
