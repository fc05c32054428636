package org.handrail.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A supervision session in a list; never a text.
 *
 * @param startsOn the school's day
 * @param advocates names, parted by commas; an advocate sees their own
 */
public record SupervisionSessionRow(
        UUID id,
        UUID schoolId,
        UUID programId,
        UUID supervisorId,
        String supervisorName,
        SupervisionKind kind,
        Instant startsAt,
        LocalDate startsOn,
        int minutes,
        SupervisionStatus status,
        String advocates,
        Instant updatedAt) {}
