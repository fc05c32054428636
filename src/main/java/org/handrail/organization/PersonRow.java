package org.handrail.organization;

import java.time.Instant;
import java.util.UUID;

/** A person in a list: what a school directory shows, no more. */
public record PersonRow(
        UUID id,
        PersonKind kind,
        String givenName,
        String familyName,
        String preferredName,
        String externalId,
        String gradeLevel,
        UUID schoolId,
        boolean active,
        Instant updatedAt) {}
