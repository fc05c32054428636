package org.handrail.advocate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An advocate, as far as the school's directory goes.
 *
 * @param supervisor today's, with the first day of that supervision
 * @param endedOn the last day of service, where it ended before the term did
 */
public record PeerAdvocateView(
        UUID id,
        int version,
        UUID personId,
        String name,
        @Nullable String gradeLevel,
        UUID schoolId,
        String school,
        UUID programId,
        String program,
        AdvocateStatus status,
        @Nullable UUID supervisorId,
        @Nullable String supervisor,
        @Nullable LocalDate supervisedSince,
        LocalDate termStartsOn,
        LocalDate termEndsOn,
        @Nullable LocalDate selectedOn,
        @Nullable LocalDate endedOn,
        List<String> languages,
        List<String> models,
        Instant updatedAt)
        implements Identified, Versioned {}
