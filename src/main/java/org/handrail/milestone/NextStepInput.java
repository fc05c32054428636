package org.handrail.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A next step towards a milestone of a cycle.
 *
 * @param actionId the unmet action it comes from, if from one
 * @param words what will be done; no student's name belongs here
 * @param ownerId an adult of the school; the caller where it is left out
 */
public record NextStepInput(
        @NotNull UUID cycleId,
        @NotNull UUID milestoneId,
        UUID actionId,
        @NotBlank @Size(max = 500) String words,
        UUID ownerId,
        @NotNull LocalDate dueOn) {}
