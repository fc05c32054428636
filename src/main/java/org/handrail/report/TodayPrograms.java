package org.handrail.report;

import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** Programs that have not started or can't go on, to whoever coordinates them. */
final class TodayPrograms {
    private static final String PROGRAMS_TO_ACTIVATE = """
            select
              'PROGRAM_TO_ACTIVATE',
              2,
              g.id,
              1,
              cast(null as timestamptz),
              cast(null as date),
              cast(null as text),
              cast(null as integer),
              g.name
            from here h
            join program g on g.district_id = :district and g.school_id = h.id
            where g.status = 'DRAFT'
              and (:coordinatesAll or g.school_id = any(:coordinated))""";

    /** Paused because someone who received referrals has left (R58): nobody is seen until somebody else is named. */
    private static final String PROGRAMS_WITHOUT_RECEIVER = """
            select
              'PROGRAM_WITHOUT_RECEIVER',
              1,
              g.id,
              1,
              g.paused_at,
              cast(null as date),
              cast(null as text),
              cast(null as integer),
              g.name
            from here h
            join program g on g.district_id = :district and g.school_id = h.id
            where g.status = 'PAUSED'
              and g.pause_reason = 'RECEIVER_MISSING'
              and (:coordinatesAll or g.school_id = any(:coordinated))""";

    private TodayPrograms() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.is(Role.PROGRAM_COORDINATOR)) {
            today.branch(PROGRAMS_TO_ACTIVATE).branch(PROGRAMS_WITHOUT_RECEIVER);
        }
    }
}
