package org.handrail.platform.security;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.problem.ProblemType;

/** Counts what callers do too much of, in the database, for all nodes (G12). */
@ApplicationScoped
public class Buckets {
    private final Tenant tenant;
    private final RateLimits limits;
    private final ProxyManager<Long> buckets;

    Buckets(DataSource database, Tenant tenant, RateLimits limits) {
        this.tenant = tenant;
        this.limits = limits;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("throttle_bucket")
                .build();
    }

    /** The name is hashed: the table must not list who did what. */
    public BucketProxy of(String name, BucketConfiguration configuration) {
        long key = ByteBuffer.wrap(sha256(name)).getLong();
        return buckets.builder().build(key, () -> configuration);
    }

    /**
     * Takes one and lets the answer say how many are left, or refuses with how long to wait.
     *
     * @param limit its name in the RateLimit headers
     * @param quota how many there are in a window
     */
    public void pay(String limit, BucketProxy bucket, int quota, Duration window) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
        limits.met(new RateLimits.Limit(limit, quota, window.toSeconds(), probe.getRemainingTokens(), seconds));
        if (!probe.isConsumed()) {
            throw ProblemType.TOO_MANY_REQUESTS.exception().with("retryAfterSeconds", seconds);
        }
    }

    /** On a connection of its own: what was taken counts even where the request's transaction is rolled back. */
    public void apart(Runnable work) {
        tenant.outside(() -> QuarkusTransaction.suspendingExisting().call(() -> {
            work.run();
            return null;
        }));
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
