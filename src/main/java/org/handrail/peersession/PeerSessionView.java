package org.handrail.peersession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A session with its note and what was added to it; reading it leaves an entry in the access log.
 *
 * @param number counts up for each advocate: "session 7"
 * @param startedOn the school's day
 */
public record PeerSessionView(
        UUID id,
        int version,
        UUID schoolId,
        UUID programId,
        UUID advocateId,
        PersonName advocate,
        int number,
        String modelCode,
        @Nullable SessionOrigin origin,
        Instant startedAt,
        LocalDate startedOn,
        int minutes,
        @Nullable String topic,
        @Nullable PersonName recipient,
        @Nullable GradeBand gradeBand,
        @Nullable Integer headCount,
        @Nullable String place,
        boolean limitsTold,
        PeerSessionStatus status,
        @Nullable Instant submittedAt,
        @Nullable Instant reviewedAt,
        @Nullable PersonName reviewer,
        @Nullable String note,
        List<AddendumView> addenda)
        implements Identified, Versioned {}
