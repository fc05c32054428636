package org.handrail.advocate;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** An adult supervises an advocate from a first to a last day; the current assignment has no last day (R33). */
@Entity
public class SupervisorAssignment extends DistrictEntity {
    private UUID advocateId;
    private UUID supervisorId;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected SupervisorAssignment() {}

    public SupervisorAssignment(UUID advocateId, UUID supervisorId, LocalDate startsOn) {
        this.advocateId = advocateId;
        this.supervisorId = supervisorId;
        this.startsOn = startsOn;
    }

    public void endOn(LocalDate day) {
        endsOn = day;
    }

    public UUID supervisorId() {
        return supervisorId;
    }
}
