package org.handrail.supervision;

import jakarta.validation.constraints.NotNull;

/** Why a supervision session is cancelled. */
public record CancellationInput(@NotNull CancellationReason reason) {}
