package org.handrail.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Puts the tenant and the time on every row that is written. */
@ApplicationScoped
public class Stamp {
    private final Tenant tenant;
    private final Clock clock;

    Stamp(Tenant tenant, Clock clock) {
        this.tenant = tenant;
        this.clock = clock;
    }

    @PrePersist
    @PreUpdate
    void stamp(DistrictEntity entity) {
        entity.stamp(tenant.district(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
