package org.handrail.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** An advocate's place in a supervision session and, once it was held, whether they took it (R75). */
@Entity
public class SupervisionAttendance extends DistrictEntity {
    private UUID sessionId;
    private UUID advocateId;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    protected SupervisionAttendance() {}

    public SupervisionAttendance(UUID sessionId, UUID advocateId) {
        this.sessionId = sessionId;
        this.advocateId = advocateId;
    }

    public void note(Presence presence) {
        this.presence = presence;
    }

    UUID advocateId() {
        return advocateId;
    }
}
