package org.handrail.account;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.crypto.Hmac;

/** Proves that whoever sets the server up can read its log. It comes from the key file, so all nodes have the same. */
@ApplicationScoped
public class SetUpToken {
    private final SetUp setUp;
    private final Hmac hmac;
    private final int port;

    SetUpToken(
            SetUp setUp,
            @ConfigProperty(name = "handrail.context-key") String key,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.setUp = setUp;
        this.hmac = new Hmac(key);
        this.port = port;
    }

    void announce(@Observes StartupEvent start, LaunchMode mode) {
        if (mode == LaunchMode.NORMAL && setUp.isOpen()) {
            Log.infof("This server is empty. Set it up at http://localhost:%d/set-up with the token %s", port, value());
        }
    }

    public String value() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac.of("set-up"));
    }

    boolean is(String presented) {
        return MessageDigest.isEqual(
                value().getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }
}
