package org.handrail.program;

/** The kinds of concern that a program names a receiver and a deputy for (S2.7, R58). */
public enum ReferralKind {
    SAFETY,
    EMOTIONAL_SUPPORT,
    SUBSTANCE_USE,
    FAMILY_AND_BASIC_NEEDS,
    LEARNING,
    CONFLICT_AND_BULLYING,
    OTHER
}
