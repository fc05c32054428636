package org.handrail.supervision;

import jakarta.persistence.Entity;
import org.handrail.platform.crypto.Narrative;

/** What the supervisor noted; in a table of its own, which no answer to an advocate is made of (R74). */
@Entity
public class SupervisionNote extends Narrative {
    public static final String FIELD = "note";
}
