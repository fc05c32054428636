package org.handrail.supervision;

/** Why a supervision session was not held; no free text, which would gather names. */
public enum CancellationReason {
    SCHOOL_CLOSED,
    ADVOCATE_AWAY,
    SUPERVISOR_AWAY,
    MOVED,
    OTHER
}
