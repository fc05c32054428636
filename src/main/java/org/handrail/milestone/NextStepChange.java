package org.handrail.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What can be changed about a next step: the words, who owns it and by when. */
public record NextStepChange(
        @NotBlank @Size(max = 500) String words,
        @NotNull UUID ownerId,
        @NotNull LocalDate dueOn) {}
