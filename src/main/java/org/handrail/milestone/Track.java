package org.handrail.milestone;

/** Whose part of a guide: leadership and staff are rated apart and never averaged (S3.5, R83). */
public enum Track {
    LEADERSHIP,
    STAFF
}
