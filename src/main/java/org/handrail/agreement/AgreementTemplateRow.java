package org.handrail.agreement;

import java.time.Instant;
import java.util.UUID;

/** An edition in a list; without a school it is the whole district's. */
public record AgreementTemplateRow(
        UUID id,
        UUID schoolId,
        String school,
        AgreementKind kind,
        int edition,
        String title,
        TemplateStatus status,
        boolean safetyCritical,
        Instant publishedAt) {}
