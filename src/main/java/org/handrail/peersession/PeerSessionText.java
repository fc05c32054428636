package org.handrail.peersession;

import jakarta.persistence.Entity;
import org.handrail.platform.crypto.Narrative;

/** What was written about a session: the author's note, and the words of each addition (R26). */
@Entity
public class PeerSessionText extends Narrative {
    /** The field of the author's own note; an addition's field is its id. */
    public static final String NOTE = "note";
}
