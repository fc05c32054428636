package org.handrail.advocate;

/** What makes a place and time usable for everyone (S2.11); said of the place, never of a person. */
public enum Accommodation {
    WHEELCHAIR_ACCESSIBLE,
    QUIET_ROOM,
    SIGN_LANGUAGE,
    WRITTEN_CHAT,
    LARGE_PRINT
}
