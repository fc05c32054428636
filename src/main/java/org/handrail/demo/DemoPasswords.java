package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.crypto.Hmac;

/**
 * The demo people's passwords: random to everyone but this installation, which derives them from its own key, so that
 * the sign-in page of a developer can show them after any restart. None is stored, none is shipped.
 */
@ApplicationScoped
class DemoPasswords {
    private static final int LENGTH = 20;

    private final Hmac hmac;
    private final Optional<String> given;

    DemoPasswords(
            @ConfigProperty(name = "handrail.context-key") String key,
            @ConfigProperty(name = "handrail.demo.password") Optional<String> given) {
        this.hmac = new Hmac(key);
        this.given = given;
    }

    String of(String login) {
        return given.orElseGet(() -> derived(login));
    }

    private String derived(String login) {
        return Base64.getUrlEncoder().encodeToString(hmac.of("demo/" + login)).substring(0, LENGTH);
    }
}
