package org.handrail.report;

import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** Programs that have not started or can't go on, to whoever coordinates them. */
final class TodayPrograms {
    /** Paused because someone who received referrals has left (R58): nobody is seen until somebody else is named. */
    private static final String TO_ACTIVATE_OR_NAME = """
            select
              case g.status when 'DRAFT' then 'PROGRAM_TO_ACTIVATE' else 'PROGRAM_WITHOUT_RECEIVER' end,
              case g.status when 'DRAFT' then 2 else 1 end,
              g.id,
              1,
              g.paused_at,
              cast(null as date),
              cast(null as text),
              cast(null as integer),
              g.name,
              cast(null as text)
            from program g
            where g.district_id = :district
              and g.school_id = any(array(select h.id from here h))
              and (g.status = 'DRAFT' or g.status = 'PAUSED' and g.pause_reason = 'RECEIVER_MISSING')
              and (:coordinatedAll or g.school_id = any(:coordinated))""";

    private TodayPrograms() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.is(Role.PROGRAM_COORDINATOR)) {
            today.branch(TO_ACTIVATE_OR_NAME);
        }
    }
}
