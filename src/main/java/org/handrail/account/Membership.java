package org.handrail.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.Grant;
import org.handrail.platform.security.Role;

/** A role at a school, or without one in the whole district, for a period; the last day counts. */
@Entity
public class Membership extends DistrictEntity {
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID schoolId;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected Membership() {}

    public Membership(UUID accountId, Role role, UUID schoolId, LocalDate validFrom, LocalDate validUntil) {
        this.accountId = accountId;
        this.role = role;
        this.schoolId = schoolId;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /** A role that somebody is given: a school's role at a school, a district's role for all of it. */
    static Membership granted(UUID accountId, MembershipInput input, LocalDate today) {
        var role = input.role();
        if (role == Role.INTEGRATION_CLIENT) {
            throw ProblemType.VALIDATION_FAILED.at("/role", Reason.ROLE_OF_CLIENTS);
        }
        if (input.schoolId() == null && !role.isOfDistrict()) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.ROLE_OF_A_SCHOOL);
        }
        if (input.schoolId() != null && role.isOfWholeDistrictOnly()) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.ROLE_OF_THE_DISTRICT);
        }
        var validFrom = input.validFrom() == null ? today : input.validFrom();
        if (input.validUntil() != null && input.validUntil().isBefore(validFrom)) {
            throw ProblemType.VALIDATION_FAILED.at("/validUntil", Reason.ROLE_ENDS_FIRST);
        }
        return new Membership(accountId, role, input.schoolId(), validFrom, input.validUntil());
    }

    /** Yesterday was the last day; a role that had not begun by then is as if it had never been given. */
    void endBefore(LocalDate today) {
        if (validFrom.isBefore(today)) {
            validUntil = today.minusDays(1);
        } else {
            delete();
        }
    }

    boolean isSameRoleAs(Membership other) {
        return role == other.role && Objects.equals(schoolId, other.schoolId);
    }

    boolean isOver(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }

    Grant grant() {
        return new Grant(role, Optional.ofNullable(schoolId), Optional.ofNullable(validUntil));
    }

    MembershipView view() {
        return new MembershipView(id(), version(), role, schoolId, validFrom, validUntil);
    }

    UUID accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    public UUID schoolId() {
        return schoolId;
    }
}
