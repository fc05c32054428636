package org.handrail.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
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
    public int bind(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        statement.setObject(next++, districtId);
        statement.setObject(next++, id);
        statement.setObject(next++, occurredAt.atOffset(ZoneOffset.UTC));
        statement.setObject(next++, accountId, Types.OTHER);
        statement.setString(next++, role);
        statement.setString(next++, action);
        statement.setString(next++, outcome.name());
        statement.setString(next++, problemCode);
        statement.setString(next++, subjectType);
        statement.setObject(next++, subjectId, Types.OTHER);
        statement.setObject(next++, schoolId, Types.OTHER);
        statement.setString(next++, reasonKind == null ? null : reasonKind.name());
        statement.setObject(next++, requestId);
        return next - first;
    }
}
