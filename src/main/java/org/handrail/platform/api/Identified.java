package org.handrail.platform.api;

import java.util.UUID;

/** An answer about one record: after a creation its place is {@code Location}. */
public interface Identified {
    UUID id();
}
