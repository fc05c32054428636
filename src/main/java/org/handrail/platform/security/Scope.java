package org.handrail.platform.security;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a token is limited to beyond its roles: an integration's tokens name their scopes (R95), a person's don't. */
record Scope(Optional<Set<String>> permissions) {
    static Scope of(JsonWebToken token) {
        return new Scope(Optional.ofNullable(token.<Object>getClaim("scope"))
                .map(claim -> Set.of(claim.toString().split(" "))));
    }

    boolean covers(String permission) {
        return permissions.isEmpty() || permissions.get().contains(permission);
    }
}
