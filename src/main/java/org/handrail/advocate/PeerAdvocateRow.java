package org.handrail.advocate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An advocate on the roster; {@code supervisor} is today's. */
public record PeerAdvocateRow(
        UUID id,
        @Nullable UUID personId,
        String name,
        @Nullable String gradeLevel,
        UUID schoolId,
        String school,
        UUID programId,
        String program,
        AdvocateStatus status,
        @Nullable UUID supervisorId,
        @Nullable String supervisor,
        LocalDate termStartsOn,
        LocalDate termEndsOn,
        Instant updatedAt) {}
