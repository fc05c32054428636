package org.handrail.milestone;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** A member of staff who rates in a cycle. */
@Entity
public class MilestoneRater extends DistrictEntity {
    private UUID cycleId;
    private UUID personId;

    protected MilestoneRater() {}

    public MilestoneRater(UUID cycleId, UUID personId) {
        this.cycleId = cycleId;
        this.personId = personId;
    }

    UUID personId() {
        return personId;
    }
}
