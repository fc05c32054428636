package org.handrail.advocate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A feature's part of the readiness gate; every implementation is asked, the one with the highest priority first. */
public interface ReadinessRequirement {
    /**
     * The items of each advocate, by the advocate's id. The number of statements must not grow with theirs: the
     * readiness board asks for a whole program at once.
     *
     * @param advocates one or more of the same program
     * @param modelCode the service model, such as {@code PEER_COUNSELING}
     * @param day the school's day on which the session would start
     */
    Map<UUID, List<ReadinessItem>> itemsFor(List<PeerAdvocate> advocates, String modelCode, LocalDate day);
}
