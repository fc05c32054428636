package org.handrail.supervision;

import java.util.UUID;
import org.handrail.organization.PersonName;

/**
 * A supervision session with all that belongs to it, its words still closed, as the statement finds them that has written
 * down what is read. The supervisor's note is in it only for its readers (R74).
 *
 * @param entry the audit entry of the reading; null while nothing is confidential
 * @param noteEntry the audit entry of the note's reading; null for whoever may not read it
 * @param agreedPoints null where there are none
 * @param note null where there is none, and for whoever may not read it
 * @param attendance rows of {@link AttendanceView}
 * @param discussed rows of {@link DiscussedSession}; null where there are none
 */
record SupervisionSeen(
        SupervisionSession session,
        UUID entry,
        UUID noteEntry,
        UUID supervisorId,
        String supervisorName,
        SupervisionAgreedPoints agreedPoints,
        SupervisionNote note,
        String attendance,
        String discussed) {
    PersonName supervisor() {
        return new PersonName(supervisorId, supervisorName);
    }
}
