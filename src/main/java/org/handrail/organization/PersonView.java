package org.handrail.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/** A person; fields as in {@link PersonInput}. */
public record PersonView(
        UUID id,
        int version,
        PersonKind kind,
        String givenName,
        String familyName,
        @Nullable String preferredName,
        @Nullable String externalId,
        @Nullable String email,
        @Nullable LocalDate bornOn,
        @Nullable String gradeLevel,
        @Nullable UUID schoolId,
        List<String> languages,
        boolean active)
        implements Identified, Versioned {}
