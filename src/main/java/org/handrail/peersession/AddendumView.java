package org.handrail.peersession;

import java.time.Instant;
import java.util.UUID;
import org.handrail.organization.PersonName;

/** What someone added to a handed-in record. */
public record AddendumView(UUID id, PersonName author, Instant writtenAt, String text) {}
