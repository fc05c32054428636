package org.handrail.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.UUID;

/**
 * Who told which adult, in person or by telephone (R55).
 *
 * @param at when; absent means now
 */
public record HandOverInput(
        @NotNull HandOverManner manner,
        @NotNull UUID toPersonId,
        @PastOrPresent Instant at) {}
