package org.handrail.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A guardian's consent in a list, without the coordinator's statement. */
public record GuardianConsentRow(
        UUID id,
        UUID advocateId,
        String advocate,
        UUID schoolId,
        UUID guardianId,
        String guardianName,
        ConsentMethod method,
        LocalDate attestedOn,
        Instant recordedAt,
        Instant withdrawnAt) {}
