package org.handrail.platform.audit;

/** Why a person could read what they read (R39, F21). */
public enum ReasonKind {
    OWN_RECORD,
    SUPERVISION,
    COORDINATION,
    REFERRAL_RECEIVER,
    REFERRAL_SENDER,
    EXPORT
}
