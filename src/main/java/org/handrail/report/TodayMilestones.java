package org.handrail.report;

import org.handrail.platform.security.CurrentUser;

/** Cycles that are open, and steps towards milestones, to whoever has taken them on. */
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
              n.words,
              cast(null as text)
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

    /** Those that the caller leads or is named in, with what is still without an answer. */
    private static final String OPEN_CYCLES = """
            named as materialized (
              select t.cycle_id
              from milestone_rater t
              where t.district_id = :district
                and t.person_id = :me
            ),
            open_cycle as materialized (
              select c.id, c.scope, c.school_id, c.name, c.track, c.started_at, c.facilitator_id = :me as led
              from milestone_cycle c
              where c.district_id = :district
                and (c.facilitator_id = :me or c.id = any(array(select t.cycle_id from named t)))
                and c.status = 'OPEN'
            ),
            blank as materialized (
              select r.cycle_id
              from milestone_rating r
              where r.district_id = :district
                and r.cycle_id = any(array(select c.id from open_cycle c))
                and r.state is null
              group by r.cycle_id
            )""";

    /** To its raters and its facilitator until every action has an answer (R80), then to the facilitator to close. */
    private static final String CYCLES = """
            select
              case when b.cycle_id is null then 'CYCLE_TO_CLOSE' else 'CYCLE_TO_RATE' end,
              2,
              c.id,
              1,
              c.started_at,
              cast(null as date),
              cast(null as text),
              cast(null as integer),
              c.name,
              c.track
            from open_cycle c
            left join here h on h.id = c.school_id
            left join blank b on b.cycle_id = c.id
            where case
                when c.scope = 'INDIVIDUAL' then true
                when c.scope = 'DISTRICT' then case when c.led then :facilitatedAll else b.cycle_id is not null end
                when c.led then h.id is not null and (:facilitatedAll or c.school_id = any(:facilitated))
                else h.id is not null and b.cycle_id is not null and (:ratedAll or c.school_id = any(:rated))
              end""";

    private TodayMilestones() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.has("next-step:read")) {
            today.branch(NEXT_STEPS);
        }
        if (me.has("milestone:rate")) {
            today.table(OPEN_CYCLES)
                    .branch(CYCLES)
                    .reach("rated", me.reach("milestone:rate"))
                    .reach("facilitated", me.reach("milestone:facilitate"));
        }
    }
}
