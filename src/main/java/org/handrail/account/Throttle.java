package org.handrail.account;

import io.github.bucket4j.BucketConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.security.Buckets;

/** Slows down guessing: failed tries are counted by account and by address (G12). */
@ApplicationScoped
class Throttle {
    /** A try that is paid for; whoever proves to be right gets it back. */
    interface Attempt {
        void succeeded();
    }

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Buckets buckets;
    private final BucketConfiguration perAccount;
    private final BucketConfiguration perAddress;

    Throttle(
            Buckets buckets,
            @ConfigProperty(name = "handrail.sign-in.tries-per-account") int triesPerAccount,
            @ConfigProperty(name = "handrail.sign-in.tries-per-address") int triesPerAddress) {
        this.buckets = buckets;
        this.perAccount = allow(triesPerAccount);
        this.perAddress = allow(triesPerAddress);
    }

    /**
     * @param name what is being guessed at, for example an account; capital letters make no difference
     * @param address where the try comes from
     */
    Attempt attempt(String name, String address) {
        var account = buckets.of("account/" + name.toLowerCase(Locale.ROOT), perAccount);
        var origin = buckets.of("address/" + address, perAddress);
        buckets.apart(() -> {
            Buckets.pay(account);
            Buckets.pay(origin);
        });
        return () -> buckets.apart(() -> {
            account.addTokens(1);
            origin.addTokens(1);
        });
    }

    private static BucketConfiguration allow(int tries) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                .build();
    }
}
