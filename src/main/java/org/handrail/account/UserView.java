package org.handrail.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;

/**
 * A user with every role they have held.
 *
 * @param lastUsedAt when they last signed in
 */
public record UserView(
        UUID id,
        int version,
        String login,
        String displayName,
        String email,
        UUID personId,
        boolean active,
        Instant lastUsedAt,
        List<MembershipView> memberships)
        implements Identified, Versioned {}
