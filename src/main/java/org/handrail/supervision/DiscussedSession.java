package org.handrail.supervision;

import java.util.UUID;

/** A peer session that was talked about: its advocate and its number, and nobody's name (R74). */
public record DiscussedSession(UUID id, UUID advocateId, int number) {}
