package org.handrail.milestone;

/** The four levels of a milestone, the lowest first (S3.4). */
public enum Level {
    PREPARING,
    STARTING,
    APPLYING,
    REFINING
}
