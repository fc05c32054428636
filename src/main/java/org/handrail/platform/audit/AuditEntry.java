package org.handrail.platform.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;

/** Who did, read or was refused what, and when (R39). Never what it said. */
@Entity
@Immutable
@SQLRestriction(DistrictEntity.IN_DISTRICT)
public class AuditEntry extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
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
}
