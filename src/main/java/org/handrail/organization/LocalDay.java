package org.handrail.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.persistence.Tenant;

/** Which day it is at a school, or in the district, in its own time zone. */
@ApplicationScoped
public class LocalDay {
    private final Tenant tenant;
    private final Clock clock;

    LocalDay(Tenant tenant, Clock clock) {
        this.tenant = tenant;
        this.clock = clock;
    }

    /** For lists over several schools. */
    public LocalDate todayInDistrict() {
        return LocalDate.ofInstant(
                clock.instant(), District.<District>findById(tenant.district()).timeZone());
    }

    public LocalDate todayAt(UUID school) {
        return at(school, clock.instant());
    }

    public LocalDate at(UUID school, Instant at) {
        return LocalDate.ofInstant(at, School.<School>findById(school).timeZone());
    }
}
