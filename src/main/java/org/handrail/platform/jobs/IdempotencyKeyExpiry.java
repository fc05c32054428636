package org.handrail.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.handrail.platform.persistence.Districts;
import org.hibernate.Session;

/** Forgets idempotency keys after a day; a retry comes sooner (R97). */
@ApplicationScoped
class IdempotencyKeyExpiry implements Job {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Districts districts;
    private final Session session;
    private final Clock clock;

    IdempotencyKeyExpiry(Districts districts, Session session, Clock clock) {
        this.districts = districts;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "expire-idempotency-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        districts.all().forEach(district -> districts.in(district, this::expire));
    }

    private void expire() {
        session.createMutationQuery("delete IdempotencyKey k where k.createdAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
