package org.handrail.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/** A guardian's consent with what the coordinator attested; reading it is audited (R39). */
public record GuardianConsentView(
        UUID id,
        int version,
        UUID advocateId,
        String advocate,
        UUID schoolId,
        @Nullable UUID guardianId,
        String guardianName,
        ConsentMethod method,
        LocalDate attestedOn,
        @Nullable UUID recordedById,
        @Nullable String recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String statement)
        implements Identified, Versioned {}
