package org.handrail.training;

/** Whom a course is written for (S4.10). */
public enum Audience {
    STUDENT,
    ADULT
}
