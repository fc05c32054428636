package org.handrail.organization;

import io.github.bucket4j.BucketConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.security.Buckets;

/** Enough look-ups to name whom one met, too few to copy the school's roll. */
@ApplicationScoped
class LookUpThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);

    private final Buckets buckets;
    private final int perQuarterHour;
    private final BucketConfiguration allowance;

    LookUpThrottle(
            Buckets buckets,
            @ConfigProperty(name = "handrail.look-up.per-quarter-hour") int perQuarterHour,
            @ConfigProperty(name = "handrail.look-up.per-day") int perDay) {
        this.buckets = buckets;
        this.perQuarterHour = perQuarterHour;
        this.allowance = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(perQuarterHour).refillGreedy(perQuarterHour, WINDOW))
                .addLimit(limit -> limit.capacity(perDay).refillGreedy(perDay, DAY))
                .build();
    }

    void take(UUID account) {
        var bucket = buckets.of("look-up/" + account, allowance);
        buckets.apart(() -> buckets.pay("look-up", bucket, perQuarterHour, WINDOW));
    }
}
