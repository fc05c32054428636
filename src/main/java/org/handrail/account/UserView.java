package org.handrail.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

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
        @Nullable String email,
        @Nullable UUID personId,
        boolean active,
        @Nullable Instant lastUsedAt,
        List<MembershipView> memberships)
        implements Identified, Versioned {}
