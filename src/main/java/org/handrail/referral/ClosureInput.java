package org.handrail.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The end of a referral.
 *
 * @param shareLine a line for the sender, shared on purpose (R34); without it a teacher learns "closed" and no more
 */
public record ClosureInput(
        @NotNull Outcome outcome, @Size(max = 500) String shareLine) {}
