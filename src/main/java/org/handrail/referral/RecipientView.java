package org.handrail.referral;

import java.time.Instant;
import java.util.UUID;

/** An adult who may read the words, why and since when. */
public record RecipientView(UUID personId, String name, RecipientReason reason, Instant since) {}
