package org.handrail.platform.api;

/** An answer about one record: its version is the entity tag of the answer. */
public interface Versioned {
    int version();
}
