package org.handrail.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Verifies an access token once and not with each request that carries it: checking an ES256 signature costs more than
 * all else that a small request asks of this process. What a token says can't change, and what can change (whether the
 * account, its roles and the session still stand) the database checks in every transaction, {@code platform.enter}.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class VerifiedTokens extends JWTCallerPrincipalFactory {
    /** Of less than two kilobytes each; the longest unused of more is verified again when it comes. */
    private static final int MOST = 5_000;

    private final JWTCallerPrincipalFactory verifier = new DefaultJWTCallerPrincipalFactory();
    private final Cache<String, AccessToken> verified;
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.creating((String token, AccessToken known) -> left(known)))
                .build();
    }

    private Duration left(AccessToken known) {
        return Duration.between(clock.instant(), Instant.ofEpochSecond(known.getExpirationTime()));
    }

    @Override
    public AccessToken parse(String token, JWTAuthContextInfo rules) throws ParseException {
        var known = verified.getIfPresent(token);
        if (known != null && left(known).isPositive()) {
            return known;
        }
        var accessToken = read(verifier.parse(token, rules));
        verified.put(token, accessToken);
        return accessToken;
    }

    /** A token of ours that says something else was made by another version of this server, and is as good as expired. */
    private static AccessToken read(JWTCallerPrincipal principal) throws ParseException {
        try {
            return new AccessToken(principal);
        } catch (RuntimeException e) {
            throw new ParseException("Not a token of this version", e);
        }
    }
}
