package org.handrail.account;

import java.util.UUID;

/**
 * This person may do less from now on: a role has ended, or their account is disabled or somebody else's. Observed in the
 * same transaction by whoever counts on them.
 */
public record AccessEnded(UUID personId) {}
