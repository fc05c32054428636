package org.handrail.peersession;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.organization.School;

/**
 * What a record that is written meets: its advocate, the advocate's other records, who is in it, and the gate.
 *
 * @param school whose day it is there
 * @param nextNumber of the advocate's next record
 * @param overlapping the author was in another session at that time (R24)
 * @param recipientId null too if the one that was named can't be met
 * @param gate what the readiness gate has to know
 */
record PeerSessionSurroundings(
        PeerAdvocate advocate,
        School school,
        int nextNumber,
        boolean overlapping,
        UUID authorId,
        String authorName,
        UUID recipientId,
        String recipientName,
        String gate) {
    Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        names.put(authorId, authorName);
        names.put(recipientId, recipientName);
        return names;
    }
}
