package org.handrail.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.crypto.Hmac;

/** Makes the context that the database verifies: {@code district|account|session|epoch|expiry#hmac}. */
@ApplicationScoped
class ContextSigner {
    /** Far longer than any transaction; a context is useless after it. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Hmac hmac;
    /** Not the injected clock: the database compares with its own real one. */
    private final Clock clock = Clock.systemUTC();

    ContextSigner(@ConfigProperty(name = "handrail.context-key") String key) {
        this.hmac = new Hmac(key);
    }

    String sign(Subject subject) {
        return sign(subject, clock.instant().plus(LIFE));
    }

    String sign(Subject subject, Instant expiry) {
        var message = String.join(
                "|",
                subject.district().toString(),
                subject.account().map(UUID::toString).orElse(""),
                subject.session().map(UUID::toString).orElse(""),
                String.valueOf(subject.epoch()),
                String.valueOf(expiry.getEpochSecond()));
        return message + "#" + HexFormat.of().formatHex(hmac.of(message));
    }
}
