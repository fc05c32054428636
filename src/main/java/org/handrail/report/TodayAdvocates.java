package org.handrail.report;

import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** The advocates who serve, of whom several features ask, and those among them whom nobody supervises. */
final class TodayAdvocates {
    /** The selected advocates of the caller's programs, and the caller as one; the name is for their adults only. */
    static final String SERVING = """
            serving_advocate as materialized (
              select a.id, a.school_id, a.models, a.person_id, h.today
              from here h
              join peer_advocate a on a.district_id = :district and a.school_id = h.id and a.status = 'SELECTED'
              where h.today between a.term_starts_on and a.term_ends_on
                and (a.person_id = :me or :coordinatedAll or a.school_id = any(:coordinated))
            ),
            serving_person as materialized (
              select p.id, p.born_on, coalesce(p.preferred_name, p.given_name) || ' ' || p.family_name as name
              from person p
              where p.district_id = :district
                and p.id = any(array(select v.person_id from serving_advocate v))
            ),
            serving as materialized (
              select
                v.id,
                v.school_id,
                v.models,
                v.person_id = :me as oneself,
                v.today,
                case when v.person_id <> :me then p.name end as name,
                p.born_on is null or p.born_on + interval '18 years' > v.today as minor
              from serving_advocate v
              join serving_person p on p.id = v.person_id
            )""";

    private static final String ASSIGNMENTS = """
            assignment as materialized (
              select x.advocate_id, x.starts_on, x.ends_on
              from supervisor_assignment x
              where x.district_id = :district
                and x.advocate_id = any(array(select v.id from serving v))
            )""";

    /** Nobody reviews what they record, and nobody owes them supervision: it would stay unseen. */
    private static final String WITHOUT_SUPERVISOR = """
            select
              'ADVOCATE_WITHOUT_SUPERVISOR',
              2,
              v.id,
              1,
              cast(null as timestamptz),
              cast(null as date),
              v.name,
              cast(null as integer),
              cast(null as text),
              cast(null as text)
            from serving v
            where not v.oneself
              and not exists (
                select
                from assignment x
                where x.advocate_id = v.id
                  and x.starts_on <= v.today
                  and (x.ends_on is null or x.ends_on >= v.today))""";

    private TodayAdvocates() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.is(Role.PROGRAM_COORDINATOR)) {
            today.table(SERVING).table(ASSIGNMENTS).branch(WITHOUT_SUPERVISOR);
        }
    }
}
