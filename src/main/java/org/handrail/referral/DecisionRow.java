package org.handrail.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A decision as the query finds it, without its texts. */
record DecisionRow(
        UUID id,
        Decision decision,
        Instant decidedAt,
        LocalDate reviewOn,
        UUID deciderId,
        String deciderName,
        UUID secondAdultId,
        String secondAdultName) {}
