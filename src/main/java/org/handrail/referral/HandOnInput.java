package org.handrail.referral;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is to have it next: an adult who handles referrals at the school. */
public record HandOnInput(@NotNull UUID toPersonId) {}
