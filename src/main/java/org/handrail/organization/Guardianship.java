package org.handrail.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** An adult who may speak for a student; without educational rights, no notice and no consent goes through them (R68). */
@Entity
public class Guardianship extends DistrictEntity {
    private UUID studentId;
    private UUID guardianId;

    @Enumerated(EnumType.STRING)
    private GuardianRelation relation;

    private boolean educationalRights;

    protected Guardianship() {}

    public Guardianship(Person student, Person guardian, GuardianRelation relation, boolean educationalRights) {
        if (student.kind() != PersonKind.STUDENT) {
            throw ProblemType.NOT_A_STUDENT.exception();
        }
        if (guardian.kind() == PersonKind.STUDENT) {
            throw ProblemType.VALIDATION_FAILED.at("/guardianId", Reason.GUARDIAN_NOT_ADULT);
        }
        this.studentId = student.id();
        this.guardianId = guardian.id();
        this.relation = relation;
        this.educationalRights = educationalRights;
    }
}
