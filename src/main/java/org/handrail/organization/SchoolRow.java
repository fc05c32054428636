package org.handrail.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A school in a list. */
public record SchoolRow(
        UUID id,
        String name,
        @Nullable String shortName,
        @Nullable String externalId,
        String timeZone,
        boolean active) {}
