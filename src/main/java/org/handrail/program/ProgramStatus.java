package org.handrail.program;

/** Where a program stands. */
public enum ProgramStatus {
    DRAFT,
    ACTIVE,
    PAUSED,
    ENDED
}
