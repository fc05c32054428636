package org.handrail.advocate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** A student who serves in a program, for a term of service (F12). Never a therapist or mandated reporter (R1). */
@Entity
public class PeerAdvocate extends DistrictEntity {
    private UUID schoolId;
    private UUID programId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AdvocateStatus status = AdvocateStatus.CANDIDATE;

    private LocalDate termStartsOn;
    private LocalDate termEndsOn;

    protected PeerAdvocate() {}

    public PeerAdvocate(UUID schoolId, UUID programId, UUID personId, LocalDate termStartsOn, LocalDate termEndsOn) {
        this.schoolId = schoolId;
        this.programId = programId;
        this.personId = personId;
        this.termStartsOn = termStartsOn;
        this.termEndsOn = termEndsOn;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID programId() {
        return programId;
    }

    public UUID personId() {
        return personId;
    }

    public AdvocateStatus status() {
        return status;
    }

    /** The term of service, both days included. */
    public boolean servesOn(LocalDate day) {
        return !day.isBefore(termStartsOn) && !day.isAfter(termEndsOn);
    }
}
