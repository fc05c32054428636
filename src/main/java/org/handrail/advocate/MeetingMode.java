package org.handrail.advocate;

/** How an advocate can be met. */
public enum MeetingMode {
    IN_PERSON,
    ONLINE
}
