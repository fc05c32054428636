package org.handrail.supervision;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** A peer session that was talked about in supervision (R74). */
@Entity
public class SupervisionTopic extends DistrictEntity {
    private UUID sessionId;
    private UUID peerSessionId;

    protected SupervisionTopic() {}

    public SupervisionTopic(UUID sessionId, UUID peerSessionId) {
        this.sessionId = sessionId;
        this.peerSessionId = peerSessionId;
    }
}
