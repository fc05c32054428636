package org.handrail.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.handrail.platform.api.RequestId;
import org.handrail.platform.persistence.Subject;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;

/** Writes audit entries, in the transaction of what they tell of. */
@RequestScoped
public class Audit {
    private final Tenant tenant;
    private final CurrentUser me;
    private final RequestId requestId;
    private final Clock clock;

    Audit(Tenant tenant, CurrentUser me, RequestId requestId, Clock clock) {
        this.tenant = tenant;
        this.me = me;
        this.requestId = requestId;
        this.clock = clock;
    }

    /** A change: {@code action} is the permission it needed, {@code type} the word of the API for what was changed. */
    public void done(String action, String type, UUID id, UUID school) {
        entry(action, AuditOutcome.DONE, type, id, school).persist();
    }

    /** What an account does at the door, where no request speaks for it yet: signing in and out. */
    public void doneAtDoor(String action, UUID account) {
        var entry = entry(action, AuditOutcome.DONE, "user", account, null);
        entry.accountId = account;
        entry.persist();
    }

    /** The reading of confidential text. */
    public void read(String action, String type, UUID id, UUID school, ReasonKind reason) {
        var entry = entry(action, AuditOutcome.READ, type, id, school);
        entry.reasonKind = reason;
        entry.persist();
    }

    /** A refusal, in a transaction of its own: the one that was refused is rolled back. */
    public void refused(String operation, String type, UUID id, ProblemType problem) {
        var entry = entry(operation, AuditOutcome.REFUSED, type, id, null);
        entry.problemCode = problem.slug();
        entry.persist();
    }

    private AuditEntry entry(String action, AuditOutcome outcome, String type, UUID id, UUID school) {
        var entry = new AuditEntry();
        entry.districtId = tenant.district();
        entry.occurredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.accountId = tenant.subject().flatMap(Subject::account).orElse(null);
        // A sign-in has no role yet, whatever old token came along with it.
        entry.role = entry.accountId == null
                ? null
                : me.roleFor(action).map(Enum::name).orElse(null);
        entry.action = action;
        entry.outcome = outcome;
        entry.subjectType = type;
        entry.subjectId = id;
        entry.schoolId = school;
        entry.requestId = requestId.value();
        return entry;
    }
}
