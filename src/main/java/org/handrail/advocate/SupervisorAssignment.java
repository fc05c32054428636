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

    /** The last day of it. One that would end before it began never was, so it goes. */
    public void endOn(LocalDate day) {
        if (day.isBefore(startsOn)) {
            delete();
        } else {
            endsOn = day;
        }
    }

    public UUID advocateId() {
        return advocateId;
    }

    public UUID supervisorId() {
        return supervisorId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }
}
