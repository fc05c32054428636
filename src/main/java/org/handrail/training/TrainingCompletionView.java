package org.handrail.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/** A completed course, who recorded it, and when it was withdrawn if it was a mistake. */
public record TrainingCompletionView(
        UUID id,
        int version,
        UUID advocateId,
        String advocate,
        UUID schoolId,
        String courseCode,
        LocalDate completedOn,
        @Nullable LocalDate expiresOn,
        DeliveryMode deliveryMode,
        @Nullable UUID recordedById,
        @Nullable String recordedBy,
        @Nullable Instant withdrawnAt)
        implements Identified, Versioned {}
