package org.handrail.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A supervision session. An advocate gets their own attendance, their own peer sessions and what was agreed.
 *
 * @param startsOn the school's day
 * @param note for the supervisor who led it and the coordinator; to others there is no such field (R74)
 */
public record SupervisionSessionView(
        UUID id,
        int version,
        UUID schoolId,
        UUID programId,
        PersonName supervisor,
        SupervisionKind kind,
        Instant startsAt,
        LocalDate startsOn,
        int minutes,
        SupervisionStatus status,
        @Nullable CancellationReason cancellationReason,
        List<AttendanceView> attendance,
        List<DiscussedSession> peerSessions,
        @Nullable String agreedPoints,
        @Nullable String note)
        implements Identified, Versioned {}
