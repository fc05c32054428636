package org.handrail.organization;

import java.util.UUID;

/** A member of staff was changed, and may have left; observed in the same transaction by whoever counts on them. */
public record StaffChanged(UUID personId) {}
