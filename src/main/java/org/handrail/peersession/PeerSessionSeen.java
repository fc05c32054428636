package org.handrail.peersession;

import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.audit.Reading;

/**
 * A peer session with its note, still closed, and the names that go with it, as the statement finds them that has written
 * down that it was read.
 *
 * @param entry the audit entry of the reading
 * @param note null where there is none
 * @param added something was added to it
 * @param names {@link PersonName}s as JSON: the author's, the recipient's and the reviewer's
 */
record PeerSessionSeen(PeerSession session, UUID entry, PeerSessionText note, boolean added, String names) {
    Reading reading() {
        return new Reading(entry);
    }
}
