package org.handrail.milestone;

/** How far an action is; one that has none of these yet is blank. */
public enum RatingState {
    NOT_YET,
    IN_PROGRESS,
    DONE,
    NOT_APPLICABLE;

    /** What doesn't apply, with a reason, stands in no one's way (R79). */
    boolean fulfils() {
        return this == DONE || this == NOT_APPLICABLE;
    }
}
