package org.handrail.agreement;

import java.time.Instant;
import java.util.UUID;

/** A guardian has withdrawn consent; whoever keeps bookings of the advocate cancels them in the same transaction (R16). */
public record GuardianConsentWithdrawn(UUID advocateId, Instant at) {}
