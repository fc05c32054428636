package org.handrail.referral;

/** What the student said to it (R59). */
public enum Agreement {
    /** The student wants an adult to know. */
    AGREED,
    /** The sender has to tell an adult, with or without the student's agreement. */
    DUTY_TO_INFORM
}
