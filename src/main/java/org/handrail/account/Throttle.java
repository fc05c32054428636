package org.handrail.account;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.security.Buckets;
import org.handrail.platform.security.RateLimits;

/** Slows down guessing: failed tries are counted by account and by address (G12). */
@ApplicationScoped
class Throttle {
    /** A try that is paid for; whoever proves to be right gets it back. */
    interface Attempt {
        void succeeded();
    }

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Buckets buckets;
    private final RateLimits limits;
    private final int triesPerAccount;
    private final int triesPerAddress;

    Throttle(
            Buckets buckets,
            RateLimits limits,
            @ConfigProperty(name = "handrail.sign-in.tries-per-account") int triesPerAccount,
            @ConfigProperty(name = "handrail.sign-in.tries-per-address") int triesPerAddress) {
        this.buckets = buckets;
        this.limits = limits;
        this.triesPerAccount = triesPerAccount;
        this.triesPerAddress = triesPerAddress;
    }

    /**
     * @param name whose account, known or not, so that both look alike
     * @param address where the try comes from
     */
    Attempt attempt(String name, String address) {
        var account = bucket("account/" + name.toLowerCase(Locale.ROOT), triesPerAccount);
        var origin = bucket("address/" + address, triesPerAddress);
        buckets.apart(() -> {
            buckets.pay("account", account, triesPerAccount, WINDOW);
            buckets.pay("address", origin, triesPerAddress, WINDOW);
        });
        return () -> {
            buckets.apart(() -> {
                account.addTokens(1);
                origin.addTokens(1);
            });
            limits.refunded();
        };
    }

    private BucketProxy bucket(String name, int tries) {
        return buckets.of(
                name,
                BucketConfiguration.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                        .build());
    }
}
