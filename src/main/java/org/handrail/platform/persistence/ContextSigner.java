package org.handrail.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the context that the database verifies: {@code district|account|session|epoch|expiry#hmac}. */
@ApplicationScoped
class ContextSigner {
    /** Far longer than any transaction; a context is useless after it. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final byte[] key;
    /** Not the injected clock: the database compares with its own real one. */
    private final Clock clock = Clock.systemUTC();

    ContextSigner(@ConfigProperty(name = "handrail.context-key") String key) {
        this.key = Base64.getDecoder().decode(key);
    }

    String sign(Subject subject) {
        return sign(subject, clock.instant().plus(LIFE));
    }

    String sign(Subject subject, Instant expiry) {
        var message = "%s|%s|%s|%d|%d"
                .formatted(
                        subject.district(),
                        subject.account().map(UUID::toString).orElse(""),
                        subject.session().map(UUID::toString).orElse(""),
                        subject.epoch(),
                        expiry.getEpochSecond());
        return message + "#" + hmac(message);
    }

    private String hmac(String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA256", e);
        }
    }
}
