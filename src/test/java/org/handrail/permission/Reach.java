package org.handrail.permission;

/** How near a record is to the caller (G1); operations without an id have one reach, {@code ANY}. */
public enum Reach {
    ANY,
    OWN,
    SAME_SCHOOL,
    SAME_DISTRICT,
    OTHER_DISTRICT
}
