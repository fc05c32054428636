package org.handrail.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.handrail.platform.persistence.Tenant;

/** Which day it is at a school, or in the district, in its own time zone. */
@ApplicationScoped
public class LocalDay {
    private final Tenant tenant;
    private final Clock clock;
    /** A district's zone is set when it is founded and never changes. */
    private final ConcurrentHashMap<UUID, ZoneId> zones = new ConcurrentHashMap<>();

    LocalDay(Tenant tenant, Clock clock) {
        this.tenant = tenant;
        this.clock = clock;
    }

    /** For lists over several schools. */
    public LocalDate todayInDistrict() {
        var zone = zones.computeIfAbsent(
                tenant.district(), id -> District.<District>findById(id).timeZone());
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public LocalDate todayAt(UUID school) {
        return at(school, clock.instant());
    }

    public LocalDate at(UUID school, Instant at) {
        return LocalDate.ofInstant(at, School.<School>findById(school).timeZone());
    }
}
