package org.handrail.report;

import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** Whom a supervisor still owes supervision this school week, and what is to be written down of the last ones. */
final class TodaySupervision {
    /** The advocates whom the caller supervises today; on the day of a hand-over they are the new supervisor's (R33). */
    static final String SUPERVISEES = """
            assigned as materialized (
              select x.advocate_id, x.starts_on, x.ends_on
              from supervisor_assignment x
              where x.district_id = :district
                and x.supervisor_id = :me
            ),
            supervised_advocate as materialized (
              select a.id, a.school_id, a.person_id, a.status, a.term_starts_on, a.term_ends_on
              from peer_advocate a
              where a.district_id = :district
                and a.id = any(array(select x.advocate_id from assigned x))
            ),
            supervisee as materialized (
              select a.id, a.school_id, a.person_id, a.status, a.term_starts_on, a.term_ends_on, h.today
              from assigned x
              join supervised_advocate a on a.id = x.advocate_id
              join here h on h.id = a.school_id
              where x.starts_on <= h.today
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

    private static final String NAMES = """
            supervised_person as materialized (
              select p.id, coalesce(p.preferred_name, p.given_name) || ' ' || p.family_name as name
              from person p
              where p.district_id = :district
                and p.id = any(array(select v.person_id from supervisee v))
            )""";

    /** Who was there in this school week and the last: by the few sessions, never by all that an advocate ever had. */
    private static final String ATTENDED = """
            held as materialized (
              select m.id, m.starts_on
              from supervision_session m
              where m.district_id = :district
                and m.school_id = any(array(select distinct v.school_id from supervisee v))
                and m.starts_at >= cast(:now as timestamptz) - interval '15 days'
                and m.status = 'HELD'
            ),
            presence as materialized (
              select t.session_id, t.advocate_id
              from supervision_attendance t
              where t.district_id = :district
                and t.session_id = any(array(select m.id from held m))
                and t.presence = 'PRESENT'
            ),
            attended as materialized (
              select t.advocate_id, m.starts_on
              from presence t
              join held m on m.id = t.session_id
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
              p.name,
              cast(null as integer),
              cast(null as text),
              cast(null as text)
            from supervisee v
            join supervised_person p on p.id = v.person_id
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
                  and count(*) filter (where t.starts_on < served.monday) = 0 as last_week,
                count(*) filter (where t.starts_on >= served.monday) as held,
                served.due_on
              from attended t
              where t.advocate_id = v.id
                and t.starts_on between served.monday - 7 and served.monday + 6
            ) owed
            where v.status in ('SELECTED', 'PAUSED')
              and v.today between v.term_starts_on and v.term_ends_on
              and served.this_week
              and owed.held = 0""";

    private static final String PLANNED = """
            planned as materialized (
              select m.id, m.school_id, m.starts_at, m.minutes
              from supervision_session m
              where m.district_id = :district
                and m.supervisor_id = :me
                and m.status = 'PLANNED'
            )""";

    /** Its time is over, and nobody has written down who was there: until then it counts for nobody (R71, R75). */
    private static final String TO_RECORD = """
            select
              'SUPERVISION_TO_RECORD',
              case when m.starts_at <= cast(:now as timestamptz) - interval '48 hours' then 1 else 2 end,
              m.id,
              1,
              m.starts_at,
              cast(null as date),
              cast(null as text),
              cast(null as integer),
              cast(null as text),
              cast(null as text)
            from planned m
            join here h on h.id = m.school_id
            where m.starts_at + m.minutes * interval '1 minute' <= cast(:now as timestamptz)""";

    private TodaySupervision() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.has("supervision:write")) {
            today.table(PLANNED).branch(TO_RECORD);
        }
        if (me.is(Role.SUPERVISOR)) {
            today.table(SUPERVISEES).table(NAMES).table(ATTENDED).branch(SUPERVISION_OWED);
        }
    }
}
