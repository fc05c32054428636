package org.handrail.organization;

import java.util.UUID;

/** A school in a list. */
public record SchoolRow(UUID id, String name, String shortName, String externalId, String timeZone, boolean active) {}
