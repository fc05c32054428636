package org.handrail.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.persistence.ClosingRows;
import org.handrail.platform.persistence.DistrictEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/** Who did, read or was refused what, and when (R39). Never what it said. */
@Entity
@Immutable
@SQLRestriction(DistrictEntity.IN_DISTRICT)
public class AuditEntry implements ClosingRows.Row {
    private static final String INSERT = """
            insert into audit_entry (
              district_id, id, occurred_at, account_id, role, action, outcome, problem_code, subject_type, subject_id,
              school_id, reason_kind, request_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Id
    UUID id;

    @Column(name = "district_id")
    UUID districtId;

    Instant occurredAt;
    UUID accountId;
    String role;
    String action;

    @Enumerated(EnumType.STRING)
    AuditOutcome outcome;

    String problemCode;
    String subjectType;
    UUID subjectId;
    UUID schoolId;

    @Enumerated(EnumType.STRING)
    ReasonKind reasonKind;

    UUID requestId;

    @Override
    public String insert() {
        return INSERT;
    }

    @Override
    public void bind(ClosingRows.Values values) throws SQLException {
        values.id(districtId);
        values.id(id);
        values.moment(occurredAt);
        values.id(accountId);
        values.text(role);
        values.text(action);
        values.text(outcome.name());
        values.text(problemCode);
        values.text(subjectType);
        values.id(subjectId);
        values.id(schoolId);
        values.text(reasonKind == null ? null : reasonKind.name());
        values.id(requestId);
    }
}
