package org.handrail.platform.security;

import java.util.Optional;
import java.util.Set;

/** What a token is limited to beyond its roles: an integration's tokens name their scopes (R95), a person's don't. */
record Scope(Optional<Set<String>> permissions) {
    boolean covers(String permission) {
        return permissions.isEmpty() || permissions.get().contains(permission);
    }
}
