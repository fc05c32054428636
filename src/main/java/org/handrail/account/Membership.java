package org.handrail.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
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

    /** The last day of the role; a day before its first means that it never began, so the row goes. */
    void endOn(LocalDate day) {
        validUntil = day;
    }

    boolean hasBegunBy(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    Grant grant() {
        return new Grant(role, Optional.ofNullable(schoolId), Optional.ofNullable(validUntil));
    }

    UUID accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    UUID schoolId() {
        return schoolId;
    }
}
