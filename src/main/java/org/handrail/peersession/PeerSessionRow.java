package org.handrail.peersession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session in a list: never its note. Of someone else's draft only its kind, its time and whose it is (R25).
 *
 * @param startedOn the school's day
 * @param topic absent for someone without the access of a model with sensitive topics (R29)
 */
public record PeerSessionRow(
        UUID id,
        UUID schoolId,
        UUID programId,
        UUID advocateId,
        String advocateName,
        int number,
        String modelCode,
        SessionOrigin origin,
        Instant startedAt,
        LocalDate startedOn,
        int minutes,
        String topic,
        UUID recipientId,
        String recipientName,
        GradeBand gradeBand,
        Integer headCount,
        PeerSessionStatus status,
        Instant submittedAt,
        Instant reviewedAt,
        Instant updatedAt) {}
