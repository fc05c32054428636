package org.handrail.milestone;

/** Whether a cycle is still rated; what is closed stays as it was (R82). */
public enum CycleStatus {
    OPEN,
    CLOSED
}
