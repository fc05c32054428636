package org.handrail.program;

import jakarta.validation.constraints.NotNull;
import org.handrail.platform.reference.Text;

/**
 * A referral kind with its words.
 *
 * @param minimumUrgency a referral of this kind is at least so urgent
 */
public record ReferralKindInfo(
        @NotNull ReferralKind code,
        @NotNull Text name,
        @NotNull Text description,
        @NotNull Urgency minimumUrgency) {}
