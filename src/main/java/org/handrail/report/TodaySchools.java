package org.handrail.report;

import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** Schools that wait for the administrator, and their calendars for the coordinator. */
final class TodaySchools {
    /** The administrator's first step at a new school: until someone coordinates it, nobody can do anything there. */
    private static final String SCHOOLS_WITHOUT_COORDINATOR = """
            select
              'SCHOOL_WITHOUT_COORDINATOR',
              2,
              cast(null as uuid),
              count(*),
              cast(null as timestamptz),
              cast(null as date),
              cast(null as text),
              cast(null as integer),
              cast(null as text),
              cast(null as text)
            from here h
            join school s on s.district_id = :district and s.id = h.id and s.active
            where not exists (
              select
              from membership m
              where m.district_id = :district
                and (m.school_id = h.id or m.school_id is null)
                and m.role = 'PROGRAM_COORDINATOR'
                and m.valid_from <= h.today
                and coalesce(m.valid_until >= h.today, true)
            )
            having count(*) > 0""";

    /** Outside its school years a school has no school days: without the next one, nothing would be owed any more. */
    private static final String YEAR_ENDING = """
            select
              'SCHOOL_YEAR_ENDING',
              case when y.ends_on < w.today then 1 else 2 end,
              y.id,
              1,
              cast(null as timestamptz),
              y.ends_on,
              cast(null as text),
              cast(null as integer),
              y.name,
              cast(null as text)
            from year y
            join week w on w.school_id = y.school_id
            where y.ends_on <= w.today + 30
              and (:coordinatedAll or y.school_id = any(:coordinated))
              and not exists (
                select
                from year n
                where n.school_id = y.school_id
                  and n.ends_on > y.ends_on)""";

    private TodaySchools() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.is(Role.DISTRICT_ADMINISTRATOR)) {
            today.branch(SCHOOLS_WITHOUT_COORDINATOR);
        }
        if (me.is(Role.PROGRAM_COORDINATOR)) {
            today.branch(YEAR_ENDING);
        }
    }
}
