package org.handrail.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;

/** A completed course, who recorded it, and when it was withdrawn if it was a mistake. */
public record TrainingCompletionView(
        UUID id,
        int version,
        UUID advocateId,
        String advocate,
        UUID schoolId,
        String courseCode,
        LocalDate completedOn,
        LocalDate expiresOn,
        DeliveryMode deliveryMode,
        UUID recordedById,
        String recordedBy,
        Instant withdrawnAt)
        implements Identified, Versioned {}
