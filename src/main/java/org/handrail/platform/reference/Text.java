package org.handrail.platform.reference;

import jakarta.validation.constraints.NotNull;

/** A text of the product in its two languages; which one is shown is the reader's choice. */
public record Text(@NotNull String en, @NotNull String es) {}
