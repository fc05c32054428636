package org.handrail.referral;

import jakarta.persistence.Entity;
import org.handrail.platform.crypto.Narrative;

/** A confidential text of a decision about telling parents: the ground, or the student's wish. */
@Entity
public class NotificationDecisionText extends Narrative {
    public static final String GROUND = "ground";
    public static final String STUDENT_WISH = "studentWish";
}
