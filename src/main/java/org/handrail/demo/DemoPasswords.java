package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The demo people's passwords: random to everyone but this installation, which derives them from its own key, so that
 * the sign-in page of a developer can show them after any restart. None is stored, none is shipped.
 */
@ApplicationScoped
class DemoPasswords {
    private static final int LENGTH = 20;

    private final byte[] key;
    private final Optional<String> given;

    DemoPasswords(
            @ConfigProperty(name = "handrail.context-key") String key,
            @ConfigProperty(name = "handrail.demo.password") Optional<String> given) {
        this.key = Base64.getDecoder().decode(key);
        this.given = given;
    }

    String of(String login) {
        return given.orElseGet(() -> derived(login));
    }

    private String derived(String login) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var code = mac.doFinal(("demo/" + login).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(code).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA256", e);
        }
    }
}
