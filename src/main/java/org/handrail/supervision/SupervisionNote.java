package org.handrail.supervision;

import jakarta.persistence.Entity;
import org.handrail.platform.crypto.Narrative;

/** What the supervisor noted; in a table of its own, which no advocate's request ever reads (R74). */
@Entity
public class SupervisionNote extends Narrative {
    public static final String FIELD = "note";
}
