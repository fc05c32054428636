package org.handrail.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.handrail.platform.page.Cursor;
import org.handrail.platform.page.ListQuery;
import org.hibernate.Session;

/** Reads of the audit, newest first. */
@ApplicationScoped
class AuditEntryQueries {
    private final Session session;

    AuditEntryQueries(Session session) {
        this.session = session;
    }

    List<AuditEntryRow> before(Cursor cursor, AuditEntryFilter filter, int limit) {
        return ListQuery.of(
                        session,
                        AuditEntryRow.class,
                        "e.id, e.occurredAt, e.accountId, nameOf(e.accountId), e.role, e.action, e.outcome,"
                                + " e.problemCode, e.subjectType, e.subjectId, e.schoolId, e.reasonKind, e.requestId",
                        "AuditEntry e")
                .carrying("id", "occurredAt", "accountId", "role", "action", "outcome", "problemCode", "subjectType")
                .carrying("subjectId", "schoolId", "reasonKind", "requestId")
                .naming("UserAccount x", "x.displayName", "x.login")
                // The first part is where the index starts from.
                .where("e.occurredAt <= :at")
                .where("e.occurredAt < :at or e.id < :id")
                .with("at", cursor.at())
                .with("id", cursor.id())
                .where(filter.subjectId, "e.subjectId = :subject")
                .where(filter.accountId, "e.accountId = :account")
                .where(filter.schoolId, "e.schoolId = :school")
                .where(filter.outcome, "e.outcome = :outcome")
                .where(filter.from, "e.occurredAt >= :from")
                .where(filter.until, "e.occurredAt < :until")
                .sortedBy(Map.of("occurredAt", "e.occurredAt"), "-occurredAt", "e.id desc")
                .first(limit);
    }
}
