package org.handrail.organization;

import java.util.Set;
import java.util.UUID;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/**
 * Whose people a caller may see: everyone of the district, or those of some schools; and, with {@code schoolless}, also
 * those who belong to no school, as most guardians do.
 */
public record PeopleReach(boolean everyone, Set<UUID> schools, boolean schoolless) {
    public static PeopleReach of(CurrentUser me, String permission) {
        var reach = me.reach(permission);
        return new PeopleReach(
                reach.wholeDistrict(),
                reach.schools(),
                reach.wholeDistrict() || me.has(permission) && me.is(Role.PROGRAM_COORDINATOR));
    }

    UUID[] schoolIds() {
        return schools.toArray(UUID[]::new);
    }

    /** Whether a person of this school, or without one, is within. */
    boolean covers(UUID school) {
        return everyone || (school == null ? schoolless : schools.contains(school));
    }
}
