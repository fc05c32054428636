package org.handrail.organization;

/** What a guardian is to a student. */
public enum GuardianRelation {
    PARENT,
    STEPPARENT,
    GRANDPARENT,
    FOSTER_PARENT,
    LEGAL_GUARDIAN,
    OTHER
}
