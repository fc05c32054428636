package org.handrail.report;

/** How much it presses; the order of the list. */
public enum TodayState {
    /** Now: somebody may be hurt. */
    URGENT,
    OVERDUE,
    DUE
}
