package org.handrail.peersession;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.audit.Reading;

/**
 * A peer session with its note, still closed, and the names that go with it, as the statement finds them that has written
 * down that it was read.
 *
 * @param entry the audit entry of the reading
 * @param note null where there is none
 * @param added something was added to it
 */
record PeerSessionSeen(
        PeerSession session,
        UUID entry,
        PeerSessionText note,
        boolean added,
        UUID authorId,
        String authorName,
        UUID recipientId,
        String recipientName,
        UUID reviewerId,
        String reviewerName) {
    Reading reading() {
        return new Reading(entry);
    }

    Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        names.put(authorId, authorName);
        names.put(recipientId, recipientName);
        names.put(reviewerId, reviewerName);
        return names;
    }
}
