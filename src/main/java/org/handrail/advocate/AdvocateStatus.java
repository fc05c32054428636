package org.handrail.advocate;

/** Where a peer advocate stands in the program. */
public enum AdvocateStatus {
    CANDIDATE,
    SELECTED,
    PAUSED,
    ENDED
}
