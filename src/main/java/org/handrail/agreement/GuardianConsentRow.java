package org.handrail.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guardian's consent in a list, without the coordinator's statement. */
public record GuardianConsentRow(
        UUID id,
        UUID advocateId,
        String advocate,
        UUID schoolId,
        @Nullable UUID guardianId,
        String guardianName,
        ConsentMethod method,
        LocalDate attestedOn,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {}
