package org.handrail.advocate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An advocate on the roster; {@code supervisor} is today's. */
public record PeerAdvocateRow(
        UUID id,
        UUID personId,
        String name,
        String gradeLevel,
        UUID schoolId,
        String school,
        UUID programId,
        String program,
        AdvocateStatus status,
        UUID supervisorId,
        String supervisor,
        LocalDate termStartsOn,
        LocalDate termEndsOn,
        Instant updatedAt) {}
