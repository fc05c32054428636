package org.handrail.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An integration client in a list; inactive once it is revoked. */
public record ApiClientRow(
        UUID id,
        String clientId,
        String name,
        List<String> scopes,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        boolean active) {}
