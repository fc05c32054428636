package org.handrail.platform.persistence;

import java.util.Optional;
import java.util.UUID;

/**
 * On whose behalf the database is used: a district, and the account, session and epoch that the database checks. A job
 * or a sign-in has a district only.
 */
public record Subject(UUID district, Optional<UUID> account, Optional<UUID> session, int epoch) {
    public static Subject system(UUID district) {
        return new Subject(district, Optional.empty(), Optional.empty(), 0);
    }
}
