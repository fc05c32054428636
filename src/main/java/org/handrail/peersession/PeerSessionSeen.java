package org.handrail.peersession;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A peer session with its note, still closed, and the names that go with it, as one statement finds them. The session may be changed afterwards; the
 * ids say whose names these are.
 *
 * @param supervised the caller sees it as the advocate's supervisor
 * @param note null where there is none
 * @param added something was added to it
 */
record PeerSessionSeen(
        PeerSession session,
        boolean supervised,
        PeerSessionText note,
        boolean added,
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
