package org.handrail.account;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Proves that whoever sets the server up can read its log. It comes from the key file, so all nodes have the same. */
@ApplicationScoped
public class SetUpToken {
    private final SetUp setUp;
    private final byte[] key;
    private final int port;

    SetUpToken(
            SetUp setUp,
            @ConfigProperty(name = "handrail.context-key") String key,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.setUp = setUp;
        this.key = Base64.getDecoder().decode(key);
        this.port = port;
    }

    void announce(@Observes StartupEvent start, LaunchMode mode) {
        if (mode == LaunchMode.NORMAL && setUp.isOpen()) {
            Log.infof("This server is empty. Set it up at http://localhost:%d/set-up with the token %s", port, value());
        }
    }

    public String value() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal("set-up".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA256", e);
        }
    }

    boolean is(String presented) {
        return MessageDigest.isEqual(
                value().getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }
}
