package org.handrail.supervision;

import jakarta.persistence.Entity;
import org.handrail.platform.crypto.Narrative;

/** What was agreed in supervision; the advocates of the session read it. */
@Entity
public class SupervisionAgreedPoints extends Narrative {
    public static final String FIELD = "agreedPoints";
}
