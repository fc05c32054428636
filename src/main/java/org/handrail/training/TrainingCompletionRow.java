package org.handrail.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A completion in a list; {@code advocate} is the advocate's name. */
public record TrainingCompletionRow(
        UUID id,
        UUID advocateId,
        String advocate,
        UUID schoolId,
        String courseCode,
        LocalDate completedOn,
        @Nullable LocalDate expiresOn,
        DeliveryMode deliveryMode,
        @Nullable Instant withdrawnAt) {}
