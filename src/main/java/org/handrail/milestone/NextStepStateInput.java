package org.handrail.milestone;

import jakarta.validation.constraints.NotNull;

/** Where a next step stands from now on. */
public record NextStepStateInput(@NotNull NextStepState state) {}
