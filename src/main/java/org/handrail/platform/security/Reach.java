package org.handrail.platform.security;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The schools whose records a permission or role reaches: some, or all of the district. */
public record Reach(boolean wholeDistrict, Set<UUID> schools) {
    public static Reach of(Collection<Grant> grants) {
        return new Reach(
                grants.stream().anyMatch(grant -> grant.school().isEmpty()),
                grants.stream().flatMap(grant -> grant.school().stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** The same schools as a query takes them. */
    public UUID[] schoolIds() {
        return schools.toArray(UUID[]::new);
    }

    public boolean covers(UUID school) {
        return wholeDistrict || schools.contains(school);
    }

    public boolean isNowhere() {
        return !wholeDistrict && schools.isEmpty();
    }
}
