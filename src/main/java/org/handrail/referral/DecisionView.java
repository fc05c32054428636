package org.handrail.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What has been decided about telling parents.
 *
 * @param version of the referral
 * @param required whether the referral can't be closed without a decision
 * @param proposed the decision to start from: NOT_NOW where the household is part of the concern (R67)
 * @param current the last decision
 * @param history every decision, the last one first
 */
public record DecisionView(
        UUID referralId,
        int version,
        boolean required,
        @Nullable Decision proposed,
        @Nullable Made current,
        List<Made> history)
        implements Versioned {
    /** One decision; fields as in {@link DecisionInput}. */
    public record Made(
            Decision decision,
            String ground,
            @Nullable String studentWish,
            @Nullable LocalDate reviewOn,
            PersonName decider,
            @Nullable PersonName secondAdult,
            Instant decidedAt) {}
}
