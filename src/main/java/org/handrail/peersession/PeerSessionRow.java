package org.handrail.peersession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        @Nullable SessionOrigin origin,
        Instant startedAt,
        LocalDate startedOn,
        int minutes,
        @Nullable String topic,
        @Nullable UUID recipientId,
        @Nullable String recipientName,
        @Nullable GradeBand gradeBand,
        @Nullable Integer headCount,
        PeerSessionStatus status,
        @Nullable Instant submittedAt,
        @Nullable Instant reviewedAt,
        Instant updatedAt) {}
