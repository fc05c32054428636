package org.handrail.referral;

/** What became of a closed referral. */
public enum Outcome {
    SUPPORTED_AT_SCHOOL,
    CONNECTED_WITH_OUTSIDE_HELP,
    CONNECTED_WITH_EMERGENCY_HELP,
    REPORTED_TO_AUTHORITY,
    STUDENT_DECLINED_HELP,
    NO_FURTHER_STEP_NEEDED
}
