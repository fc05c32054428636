package org.handrail.advocate;

import java.time.LocalDate;
import java.util.List;

/** A feature's part of the readiness gate; every implementation is asked. */
public interface ReadinessRequirement {
    /**
     * @param modelCode the service model, such as {@code PEER_COUNSELING}
     * @param day the school's day on which the session would start
     */
    List<ReadinessItem> itemsFor(PeerAdvocate advocate, String modelCode, LocalDate day);
}
