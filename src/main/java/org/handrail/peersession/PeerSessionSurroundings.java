package org.handrail.peersession;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a record that is written meets: the advocate's other records and who is in it.
 *
 * @param nextNumber of the advocate's next record
 * @param overlapping the author was in another session at that time (R24)
 * @param recipientId null too if the one that was named can't be met
 */
record PeerSessionSurroundings(
        int nextNumber, boolean overlapping, UUID authorId, String authorName, UUID recipientId, String recipientName) {
    Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        names.put(authorId, authorName);
        names.put(recipientId, recipientName);
        return names;
    }
}
