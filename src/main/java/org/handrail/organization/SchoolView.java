package org.handrail.organization;

import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/** A school. {@code externalId} is the district's own number for it. */
public record SchoolView(
        UUID id,
        int version,
        String name,
        @Nullable String shortName,
        @Nullable String externalId,
        String timeZone,
        boolean active)
        implements Identified, Versioned {}
