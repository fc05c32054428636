package org.handrail.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Session;

/** Makes a new tenant. Its row's id is its own district id, so Hibernate's generator can't make it. */
@ApplicationScoped
public class DistrictFounding {
    private final Session session;
    private final Clock clock;

    DistrictFounding(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * Whether the server is empty, and stays so for all others until this transaction ends: of two set-ups at once one
     * wins.
     */
    public boolean isFirst() {
        session.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('set-up', 0))", Object.class)
                .getSingleResultOrNull();
        return session.createNativeQuery("select platform.is_empty()", Boolean.class)
                .getSingleResult();
    }

    /** Within a transaction that has entered the new district. */
    public void found(UUID id, String code, String name, ZoneId timeZone, boolean demo) {
        session.createNativeMutationQuery("""
                        insert into district (district_id, id, version, updated_at, code, name, time_zone, demo)
                        values (:id, :id, 0, :now, :code, :name, :zone, :demo)""")
                .setParameter("id", id)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .setParameter("code", code)
                .setParameter("name", name)
                .setParameter("zone", timeZone.getId())
                .setParameter("demo", demo)
                .executeUpdate();
    }
}
