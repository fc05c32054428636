package org.handrail.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed agreement in a list, without its words.
 *
 * @param lapsesOn the first day on which it no longer holds, once a newer edition is published
 */
public record AgreementRow(
        UUID id,
        UUID advocateId,
        String advocate,
        UUID schoolId,
        AgreementKind kind,
        int edition,
        String language,
        Instant signedAt,
        @Nullable Instant countersignedAt,
        @Nullable LocalDate lapsesOn,
        AgreementState state) {
    /** As selected: whether it holds today, was signed by a minor, and a guardian's consent is in force. */
    public AgreementRow(
            UUID id,
            UUID advocateId,
            String advocate,
            UUID schoolId,
            AgreementKind kind,
            int edition,
            String language,
            Instant signedAt,
            Instant countersignedAt,
            LocalDate lapsesOn,
            boolean holds,
            boolean asMinor,
            boolean consented) {
        this(
                id,
                advocateId,
                advocate,
                schoolId,
                kind,
                edition,
                language,
                signedAt,
                countersignedAt,
                lapsesOn,
                AgreementState.of(holds, asMinor, countersignedAt != null, consented));
    }
}
