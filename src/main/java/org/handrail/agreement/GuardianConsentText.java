package org.handrail.agreement;

import jakarta.persistence.Entity;
import org.handrail.platform.crypto.Narrative;

/** What the coordinator attests about a guardian's consent; confidential. */
@Entity
public class GuardianConsentText extends Narrative {
    static final String STATEMENT = "statement";
}
