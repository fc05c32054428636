package org.handrail.organization;

import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;

/** A school. {@code externalId} is the district's own number for it. */
public record SchoolView(
        UUID id, int version, String name, String shortName, String externalId, String timeZone, boolean active)
        implements Identified, Versioned {}
