package org.handrail.report;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.audit.AuditOutcome;
import org.handrail.platform.audit.ReasonKind;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit: who did, read or was refused what, and why they could.
 *
 * @param account the display name of the account; absent for the system
 * @param action the permission that was used, or the operation that was refused
 * @param subjectType the word of the API for the record, such as {@code peer-session}
 * @param problemCode how it was refused
 */
public record AuditEntryRow(
        UUID id,
        Instant occurredAt,
        @Nullable UUID accountId,
        @Nullable String account,
        @Nullable String role,
        String action,
        AuditOutcome outcome,
        @Nullable String problemCode,
        @Nullable String subjectType,
        @Nullable UUID subjectId,
        @Nullable UUID schoolId,
        @Nullable ReasonKind reasonKind,
        @Nullable UUID requestId) {}
