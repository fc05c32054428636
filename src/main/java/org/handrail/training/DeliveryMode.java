package org.handrail.training;

/** How a course is taught: in a class, in a club, by a mentor on the staff (S2.6). */
public enum DeliveryMode {
    CLASS,
    CLUB,
    MENTORSHIP
}
