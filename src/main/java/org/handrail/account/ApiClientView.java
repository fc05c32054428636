package org.handrail.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An integration client.
 *
 * @param clientId for {@code POST /auth/token}
 * @param active false once it is revoked
 * @param secret only in the answer to its making: it is stored as a hash and can't be shown again
 */
public record ApiClientView(
        UUID id,
        int version,
        String clientId,
        String name,
        List<String> scopes,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean active,
        @Nullable String secret)
        implements Identified, Versioned {}
