package org.handrail.organization;

/** What a person is to the district. */
public enum PersonKind {
    STUDENT,
    STAFF,
    GUARDIAN,
    COMMUNITY
}
