package org.handrail.supervision;

import java.util.UUID;
import org.handrail.organization.PersonName;

/**
 * A supervision session with who leads it and what was agreed, still closed, as one statement finds them. The
 * supervisor's note is not among them: it is read by itself, and only for its readers (R74).
 *
 * @param agreedPoints null where there are none
 */
record SupervisionSeen(
        SupervisionSession session, UUID supervisorId, String supervisorName, SupervisionAgreedPoints agreedPoints) {
    PersonName supervisor() {
        return new PersonName(supervisorId, supervisorName);
    }
}
