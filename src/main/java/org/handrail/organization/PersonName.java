package org.handrail.organization;

import java.util.UUID;

/** A person as others see them beside a record: an id and a name. */
public record PersonName(UUID id, String name) {}
