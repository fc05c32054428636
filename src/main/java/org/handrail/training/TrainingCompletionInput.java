package org.handrail.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A completed course.
 *
 * @param completedOn today at the latest, as it is at the school
 * @param expiresOn the last day it holds; without it, as the course says
 */
public record TrainingCompletionInput(
        @NotNull UUID advocateId,
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,59}") String courseCode,
        @NotNull LocalDate completedOn,
        LocalDate expiresOn,
        @NotNull DeliveryMode deliveryMode) {}
