package org.handrail.advocate;

import java.time.LocalDate;
import java.util.List;

/**
 * A feature's part of the readiness gate; every implementation is asked, the one with the highest priority first. What
 * they have to know comes in one statement for all of them, and for a whole program on the readiness board.
 */
public interface ReadinessRequirement {
    /**
     * HQL that answers, as JSON, what has to be known of {@code PeerAdvocate a}, who is {@code Person p}, at
     * {@code School sc} in {@code Program g}; it may speak of {@code :model} and {@code :day}.
     */
    String facts();

    /**
     * The items of this advocate.
     *
     * @param facts as {@link #facts} has found them
     * @param modelCode the service model, such as {@code PEER_COUNSELING}
     * @param day the school's day on which the session would start
     */
    List<ReadinessItem> items(PeerAdvocate advocate, String facts, String modelCode, LocalDate day);
}
