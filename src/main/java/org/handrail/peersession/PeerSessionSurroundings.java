package org.handrail.peersession;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.Readiness;

/**
 * What a record that is written meets: its advocate, the advocate's other records, who is in it, and the gate.
 *
 * @param zone of the school, whose day it is
 * @param nextNumber of the advocate's next record
 * @param overlapping the author was in another session at that time (R24)
 * @param recipientId null too if the one that was named can't be met
 * @param gate what the readiness gate has to know
 */
record PeerSessionSurroundings(
        PeerAdvocate advocate,
        ZoneId zone,
        int nextNumber,
        boolean overlapping,
        UUID authorId,
        String authorName,
        UUID recipientId,
        String recipientName,
        List<String> gate) {
    private static final int GATE = 8;

    static PeerSessionSurroundings of(Object[] row) {
        return new PeerSessionSurroundings(
                (PeerAdvocate) row[0],
                ZoneId.of((String) row[1]),
                (Integer) row[2],
                (Boolean) row[3],
                (UUID) row[4],
                (String) row[5],
                (UUID) row[6],
                (String) row[7],
                Readiness.factsFrom(row, GATE));
    }

    Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        names.put(authorId, authorName);
        names.put(recipientId, recipientName);
        return names;
    }
}
