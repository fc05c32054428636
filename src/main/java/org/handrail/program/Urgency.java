package org.handrail.program;

/** How soon an adult must have a concern (R56); in rising order. */
public enum Urgency {
    /** Within a school day. */
    ROUTINE,
    /** Within the same school day. */
    SAME_DAY,
    /** Now, in person or by telephone (R55). */
    SAFETY
}
