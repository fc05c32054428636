package org.handrail.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A signed agreement, word for word as it was signed (R15).
 *
 * @param templateId the edition, as long as it is kept
 * @param textHash SHA-256 of title, empty line and body, in hexadecimal
 * @param signedName as the advocate typed it
 * @param signedAsMinor then a countersignature and a guardian's consent are needed as well
 * @param lapsesOn the first day on which it no longer holds, once a newer edition is published
 */
public record AgreementView(
        UUID id,
        int version,
        UUID advocateId,
        String advocate,
        UUID schoolId,
        AgreementKind kind,
        int edition,
        @Nullable UUID templateId,
        AgreementState state,
        String language,
        String title,
        String body,
        String textHash,
        String signedName,
        Instant signedAt,
        SigningMethod method,
        boolean signedAsMinor,
        @Nullable UUID countersignedById,
        @Nullable String countersignedBy,
        @Nullable Instant countersignedAt,
        @Nullable LocalDate lapsesOn)
        implements Identified, Versioned {}
