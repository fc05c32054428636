package org.handrail.report;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.audit.AuditOutcome;
import org.handrail.platform.audit.ReasonKind;

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
        UUID accountId,
        String account,
        String role,
        String action,
        AuditOutcome outcome,
        String problemCode,
        String subjectType,
        UUID subjectId,
        UUID schoolId,
        ReasonKind reasonKind,
        UUID requestId) {}
