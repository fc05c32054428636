package org.handrail.organization;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a list: what a school directory shows, no more. */
public record PersonRow(
        UUID id,
        PersonKind kind,
        String givenName,
        String familyName,
        @Nullable String preferredName,
        @Nullable String externalId,
        @Nullable String gradeLevel,
        @Nullable UUID schoolId,
        boolean active,
        Instant updatedAt) {}
