package org.handrail.milestone;

/** Whose practice a cycle looks at (S3.9). */
public enum CycleScope {
    SCHOOL,
    DISTRICT,
    /** One adult's own; nobody else reads it. */
    INDIVIDUAL
}
