package org.handrail.report;

import org.handrail.platform.security.CurrentUser;

/** Steps towards milestones, to whoever has taken them on. */
final class TodayMilestones {
    /** To their owner, from a week ahead on; the day is the school's, or the district's where it is of no school. */
    private static final String NEXT_STEPS = """
            select
              'NEXT_STEP_DUE',
              case when n.due_on < day_of.today then 1 else 2 end,
              n.id,
              1,
              cast(null as timestamptz),
              n.due_on,
              cast(null as text),
              cast(null as integer),
              n.words
            from next_step n
            left join here h on h.id = n.school_id
            cross join lateral (
              select coalesce(
                h.today,
                (
                  select cast(cast(:now as timestamptz) at time zone d.time_zone as date)
                  from district d
                  where d.district_id = :district)) as today
            ) day_of
            where n.district_id = :district
              and n.owner_id = :me
              and n.state in ('PLANNED', 'IN_PROGRESS')
              and (n.school_id is null or h.id is not null)
              and n.due_on <= day_of.today + 7""";

    private TodayMilestones() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.has("next-step:read")) {
            today.branch(NEXT_STEPS);
        }
    }
}
