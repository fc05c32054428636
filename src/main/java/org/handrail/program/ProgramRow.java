package org.handrail.program;

import java.time.Instant;
import java.util.UUID;

/** A program in a list. */
public record ProgramRow(
        UUID id,
        UUID schoolId,
        String schoolName,
        String name,
        String label,
        ProgramKind kind,
        ProgramStatus status,
        Instant updatedAt) {}
