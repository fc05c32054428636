package org.handrail.platform.audit;

import java.util.UUID;

/**
 * Shows that a reading has been written down, and without one no confidential text opens (R39).
 *
 * @param entry the audit entry's id
 */
public record Reading(UUID entry) {}
