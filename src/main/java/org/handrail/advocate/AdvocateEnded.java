package org.handrail.advocate;

import java.time.LocalDate;
import java.util.UUID;

/** An advocate's service has ended; observed in the same transaction by whoever holds something open for the advocate. */
public record AdvocateEnded(UUID advocateId, LocalDate lastDay) {}
