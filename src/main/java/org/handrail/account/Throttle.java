package org.handrail.account;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.problem.ProblemType;

/** Slows down guessing: failed tries are counted by account and by address, in the database, for all nodes (G12). */
@ApplicationScoped
class Throttle {
    /** A try that is paid for; whoever proves to be right gets it back. */
    interface Attempt {
        void succeeded();
    }

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Tenant tenant;
    private final ProxyManager<Long> buckets;
    private final RateLimits limits;
    private final int triesPerAccount;
    private final int triesPerAddress;

    Throttle(
            DataSource database,
            Tenant tenant,
            RateLimits limits,
            @ConfigProperty(name = "handrail.sign-in.tries-per-account") int triesPerAccount,
            @ConfigProperty(name = "handrail.sign-in.tries-per-address") int triesPerAddress) {
        this.tenant = tenant;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("throttle_bucket")
                .build();
        this.limits = limits;
        this.triesPerAccount = triesPerAccount;
        this.triesPerAddress = triesPerAddress;
    }

    /**
     * @param name what is being guessed at, for example an account; capital letters make no difference
     * @param address where the try comes from
     */
    Attempt attempt(String name, String address) {
        var account = bucket("account/" + name.toLowerCase(Locale.ROOT), triesPerAccount);
        var origin = bucket("address/" + address, triesPerAddress);
        apart(() -> {
            pay("account", account, triesPerAccount);
            pay("address", origin, triesPerAddress);
        });
        return () -> {
            apart(() -> {
                account.addTokens(1);
                origin.addTokens(1);
            });
            limits.refunded();
        };
    }

    /** On a connection of its own: a try counts even where the request's transaction is rolled back. */
    private void apart(Runnable work) {
        tenant.outside(() -> QuarkusTransaction.suspendingExisting().call(() -> {
            work.run();
            return null;
        }));
    }

    private void pay(String name, BucketProxy bucket, int tries) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
        limits.met(new RateLimits.Limit(name, tries, WINDOW.toSeconds(), probe.getRemainingTokens(), seconds));
        if (!probe.isConsumed()) {
            throw ProblemType.TOO_MANY_REQUESTS.exception().with("retryAfterSeconds", seconds);
        }
    }

    private BucketProxy bucket(String name, int tries) {
        // The name is hashed: the table must not list who tried to sign in.
        long key = ByteBuffer.wrap(Secrets.sha256(name)).getLong();
        return buckets.builder().build(key, () -> allow(tries));
    }

    private static BucketConfiguration allow(int tries) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                .build();
    }
}
