package org.handrail.report;

import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** Whom a supervisor still owes supervision this school week. */
final class TodaySupervision {
    /** The advocates whom the caller supervises today; on the day of a hand-over they are the new supervisor's (R33). */
    static final String SUPERVISEES = """
            supervisee as materialized (
              select a.id, a.school_id, a.person_id, a.status, a.term_starts_on, a.term_ends_on, h.today
              from supervisor_assignment x
              join peer_advocate a on a.district_id = :district and a.id = x.advocate_id
              join here h on h.id = a.school_id
              where x.district_id = :district
                and x.supervisor_id = :me
                and x.starts_on <= h.today
                and (
                  x.ends_on is null
                  or x.ends_on >= h.today and not exists (
                    select
                    from supervisor_assignment n
                    where n.district_id = :district
                      and n.advocate_id = a.id
                      and n.ends_on is null
                      and n.starts_on <= h.today))
            )""";

    /** No supervision yet in a school week of three days or more; overdue where last week had none either (R71). */
    private static final String SUPERVISION_OWED = """
            select
              'SUPERVISION_OWED',
              case when owed.last_week then 1 else 2 end,
              v.id,
              1,
              cast(null as timestamptz),
              owed.due_on,
              coalesce(p.preferred_name, p.given_name) || ' ' || p.family_name,
              cast(null as integer),
              cast(null as text)
            from supervisee v
            join person p on p.district_id = :district and p.id = v.person_id
            cross join lateral (
              select
                count(*) filter (where d.day >= d.monday) >= 3 as this_week,
                count(*) filter (where d.day < d.monday) >= 3 as last_week_counts,
                max(d.day) as due_on,
                min(d.monday) as monday
              from school_day d
              where d.school_id = v.school_id
                and d.day between v.term_starts_on and v.term_ends_on
            ) served
            cross join lateral (
              select
                served.last_week_counts
                  and count(*) filter (where m.starts_on < served.monday) = 0 as last_week,
                count(*) filter (where m.starts_on >= served.monday) as held,
                served.due_on
              from supervision_attendance t
              join supervision_session m on m.district_id = :district and m.id = t.session_id
              where t.district_id = :district
                and t.advocate_id = v.id
                and t.presence = 'PRESENT'
                and m.status = 'HELD'
                and m.starts_on between served.monday - 7 and served.monday + 6
            ) owed
            where v.status in ('SELECTED', 'PAUSED')
              and v.today between v.term_starts_on and v.term_ends_on
              and served.this_week
              and owed.held = 0""";

    private TodaySupervision() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.is(Role.SUPERVISOR)) {
            today.table(SUPERVISEES).branch(SUPERVISION_OWED);
        }
    }
}
