package org.handrail.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/** An edition of an agreement with its words in every language. */
public record AgreementTemplateView(
        UUID id,
        int version,
        @Nullable UUID schoolId,
        AgreementKind kind,
        int edition,
        TemplateStatus status,
        boolean safetyCritical,
        int graceDays,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt,
        List<Words> texts)
        implements Identified, Versioned {
    /**
     * The words in one language.
     *
     * @param hash SHA-256 of title, empty line and body, in hexadecimal
     */
    public record Words(String language, String title, String body, String hash) {
        static Words of(AgreementWords words) {
            return new Words(words.language(), words.title(), words.body(), words.hash());
        }
    }
}
