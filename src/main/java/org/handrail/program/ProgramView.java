package org.handrail.program;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.handrail.platform.reference.Text;
import org.jspecify.annotations.Nullable;

/**
 * A program; fields as in {@link ProgramInput}.
 *
 * @param nonClinicalStatement what peer support is not; shown wherever sessions are recorded (S2.2)
 * @param emergencyText whom to call now (R57)
 * @param activatedAt when it first became active
 * @param pauseReason why it is paused, while it is
 * @param pausedAt since when it is paused
 */
public record ProgramView(
        UUID id,
        int version,
        UUID schoolId,
        String name,
        String label,
        ProgramKind kind,
        ProgramStatus status,
        @Nullable String description,
        Text nonClinicalStatement,
        Text emergencyText,
        @Nullable UUID mentalHealthPartnerId,
        @Nullable String mentalHealthPartnerOrganization,
        @Nullable Instant activatedAt,
        @Nullable PauseReason pauseReason,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        Instant updatedAt)
        implements Identified, Versioned {}
