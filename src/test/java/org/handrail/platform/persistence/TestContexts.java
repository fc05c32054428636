package org.handrail.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Contexts as the application signs them, for tests that use the database beside it. */
@ApplicationScoped
public class TestContexts {
    private final ContextSigner signer;

    TestContexts(ContextSigner signer) {
        this.signer = signer;
    }

    public String of(UUID district) {
        return signer.sign(Subject.system(district));
    }

    public String expired(UUID district) {
        return signer.sign(Subject.system(district), Instant.now().minus(Duration.ofSeconds(2)));
    }
}
