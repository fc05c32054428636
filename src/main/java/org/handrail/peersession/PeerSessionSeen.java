package org.handrail.peersession;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A peer session with the names that go with it, as one statement finds them. The session may be changed afterwards; the
 * ids say whose names these are.
 *
 * @param supervised the caller sees it as the advocate's supervisor
 */
record PeerSessionSeen(
        PeerSession session,
        boolean supervised,
        UUID authorId,
        String authorName,
        UUID recipientId,
        String recipientName,
        UUID reviewerId,
        String reviewerName) {
    Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        names.put(authorId, authorName);
        names.put(recipientId, recipientName);
        names.put(reviewerId, reviewerName);
        return names;
    }
}
