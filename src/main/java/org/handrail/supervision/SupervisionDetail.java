package org.handrail.supervision;

import java.util.List;
import org.handrail.organization.PersonName;

/** What belongs to a supervision session beside its own row, already cut to what the reader may see. */
record SupervisionDetail(
        PersonName supervisor,
        List<AttendanceView> attendance,
        List<DiscussedSession> peerSessions,
        String agreedPoints,
        String note) {}
