package org.handrail.agreement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition in a list; without a school it is the whole district's. */
public record AgreementTemplateRow(
        UUID id,
        @Nullable UUID schoolId,
        @Nullable String school,
        AgreementKind kind,
        int edition,
        @Nullable String title,
        TemplateStatus status,
        boolean safetyCritical,
        @Nullable Instant publishedAt) {}
