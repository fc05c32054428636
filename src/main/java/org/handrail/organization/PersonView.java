package org.handrail.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;

/** A person; fields as in {@link PersonInput}. */
public record PersonView(
        UUID id,
        int version,
        PersonKind kind,
        String givenName,
        String familyName,
        String preferredName,
        String externalId,
        String email,
        LocalDate bornOn,
        String gradeLevel,
        UUID schoolId,
        List<String> languages,
        boolean active)
        implements Identified, Versioned {}
