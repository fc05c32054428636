package org.handrail.supervision;

/** Whether an advocate took part; only presence counts for the weekly rule (R75). */
public enum Presence {
    PRESENT,
    ABSENT,
    EXCUSED
}
