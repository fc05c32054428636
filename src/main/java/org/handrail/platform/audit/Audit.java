package org.handrail.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.handrail.platform.api.RequestId;
import org.handrail.platform.persistence.ClosingRows;
import org.handrail.platform.persistence.Subject;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Writes audit entries, in the transaction of what they tell of. */
@RequestScoped
public class Audit {
    private final Tenant tenant;
    private final CurrentUser me;
    private final RequestId requestId;
    private final Clock clock;
    private final ObjectMapper json;
    private final ClosingRows closing;

    Audit(Tenant tenant, CurrentUser me, RequestId requestId, Clock clock, ObjectMapper json, ClosingRows closing) {
        this.tenant = tenant;
        this.me = me;
        this.requestId = requestId;
        this.clock = clock;
        this.json = json;
        this.closing = closing;
    }

    /** A change: {@code action} is the permission it needed, {@code type} the word of the API for what was changed. */
    public void done(String action, String type, UUID id, UUID school) {
        closing.add(entry(action, AuditOutcome.DONE, type, id, school));
    }

    /** What an account does at the door, where no request speaks for it yet: signing in and out. */
    public void doneAtDoor(String action, UUID account) {
        var entry = entry(action, AuditOutcome.DONE, "user", account, null);
        entry.accountId = account;
        closing.add(entry);
    }

    /** The reading of confidential text. */
    public Reading read(String action, String type, UUID id, UUID school, ReasonKind reason) {
        var entry = entry(action, AuditOutcome.READ, type, id, school);
        entry.reasonKind = reason;
        closing.add(entry);
        return new Reading(entry.id);
    }

    /**
     * The same for a statement that finds the text and writes the entry itself: in its HQL {@code audited(:reading, the
     * record's id, its school, the reason)} answers the entry's id.
     */
    public String reading(String action, String type) {
        var entry = entry(action, AuditOutcome.READ, type, null, null);
        return json.createObjectNode()
                .put("id", entry.id.toString())
                .put("occurredAt", entry.occurredAt.toString())
                .put("accountId", Objects.toString(entry.accountId, null))
                .put("role", entry.role)
                .put("action", action)
                .put("subjectType", type)
                .put("requestId", entry.requestId.toString())
                .toString();
    }

    /** A refusal, in a transaction of its own: the one that was refused is rolled back. */
    public void refused(String operation, String type, UUID id, ProblemType problem) {
        var entry = entry(operation, AuditOutcome.REFUSED, type, id, null);
        entry.problemCode = problem.slug();
        closing.add(entry);
        // Before the transaction ends, whose manager would write a failure's whole trace into the log.
        closing.write();
    }

    private AuditEntry entry(String action, AuditOutcome outcome, String type, UUID id, UUID school) {
        var entry = new AuditEntry();
        entry.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
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
