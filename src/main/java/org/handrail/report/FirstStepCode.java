package org.handrail.report;

/** What leads a school to an active program, in the order in which it is best done. */
public enum FirstStepCode {
    /** A school year with its terms: it says which weeks count. */
    SCHOOL_YEAR,
    /** The students whom the program is for. */
    STUDENTS,
    /** A second adult who can receive referrals, as every receiver needs a deputy (R58). */
    COLLEAGUE,
    PROGRAM,
    SERVICE_MODELS,
    /** Behind one-on-one support (R64). */
    MENTAL_HEALTH_PARTNER,
    /** A receiver and a deputy for every kind of referral (R58). */
    REFERRAL_DIRECTORY,
    /** The words that advocates sign (R13). */
    AGREEMENT,
    ADVOCATE,
    ACTIVATION
}
