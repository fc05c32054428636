package org.handrail.advocate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

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
    private LocalDate selectedOn;
    private LocalDate endedOn;
    private List<String> languages = List.of();
    private List<String> models = List.of();

    protected PeerAdvocate() {}

    public PeerAdvocate(UUID schoolId, UUID programId, UUID personId, ServiceInput service) {
        this.schoolId = schoolId;
        this.programId = programId;
        this.personId = personId;
        change(service);
    }

    public void change(ServiceInput service) {
        if (!service.termStartsOn().isBefore(service.termEndsOn())) {
            throw ProblemType.VALIDATION_FAILED.at("/termEndsOn", Reason.SERVICE_ENDS_FIRST);
        }
        termStartsOn = service.termStartsOn();
        termEndsOn = service.termEndsOn();
        languages = service.languages() == null ? List.of() : List.copyOf(service.languages());
        models = service.models() == null ? List.of() : List.copyOf(service.models());
    }

    public void select(LocalDate day) {
        if (status == AdvocateStatus.PAUSED) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.ADVOCATE_PAUSED);
        }
        status = status.to(AdvocateStatus.SELECTED);
        selectedOn = day;
    }

    public void pause() {
        status = status.to(AdvocateStatus.PAUSED);
    }

    public void resume() {
        if (status == AdvocateStatus.CANDIDATE) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.ADVOCATE_NOT_SELECTED);
        }
        status = status.to(AdvocateStatus.SELECTED);
    }

    /** The last day of service; nothing is possible after it. */
    public void end(LocalDate day) {
        status = status.to(AdvocateStatus.ENDED);
        endedOn = day;
    }

    /** The supervisor or the availability has changed: part of this record, in tables of their own. */
    void partChanged() {
        touch();
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

    public LocalDate termStartsOn() {
        return termStartsOn;
    }

    public LocalDate termEndsOn() {
        return termEndsOn;
    }

    public boolean serves(String modelCode) {
        return models.contains(modelCode);
    }

    /** The term of service, both days included, unless it was ended before. */
    public boolean servesOn(LocalDate day) {
        return !day.isBefore(termStartsOn) && !day.isAfter(termEndsOn) && (endedOn == null || !day.isAfter(endedOn));
    }
}
