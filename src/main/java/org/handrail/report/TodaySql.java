package org.handrail.report;

import java.util.List;

/**
 * The parts of the one statement behind Today. Each branch finds what one feature has waiting for the caller, by an index
 * that holds open records only, so that it costs the same after ten years. Row-level security holds here as everywhere;
 * the district is named so that the indexes are used.
 */
final class TodaySql {
    /** The schools that the caller asks for, the day it is there, and the school days of last week and this one. */
    static final String CALENDAR = """
            with here as materialized (
              select
                s.id,
                cast(cast(:now as timestamptz) at time zone s.time_zone as date) as today,
                s.time_zone
              from school s
              where s.district_id = :district
                and (:everywhere or s.id = any(:schools))
            ),
            week as materialized (
              select
                h.id as school_id,
                h.today,
                cast(date_trunc('week', h.today) as date) as monday
              from here h
            ),
            year as materialized (
              select y.id, y.school_id, y.starts_on, y.ends_on
              from week w
              join school_year y on y.district_id = :district and y.school_id = w.school_id
            ),
            term_of as materialized (
              select t.school_year_id, t.starts_on, t.ends_on
              from year y
              join term t on t.district_id = :district and t.school_year_id = y.id
            ),
            holiday_of as materialized (
              select o.school_year_id, o.starts_on, o.ends_on
              from year y
              join holiday o on o.district_id = :district and o.school_year_id = y.id
            ),
            school_day as materialized (
              select w.school_id, w.monday, cast(d.day as date) as day
              from week w
              cross join generate_series(w.monday - 7, w.monday + 4, interval '1 day') as d (day)
              where extract(isodow from d.day) <= 5
                and (
                  not exists (select from year y where y.school_id = w.school_id)
                  or exists (
                    select
                    from year y
                    where y.school_id = w.school_id
                      and d.day between y.starts_on and y.ends_on
                      and (
                        not exists (select from term_of t where t.school_year_id = y.id)
                        or exists (
                          select
                          from term_of t
                          where t.school_year_id = y.id
                            and d.day between t.starts_on and t.ends_on))
                      and not exists (
                        select
                        from holiday_of o
                        where o.school_year_id = y.id
                          and d.day between o.starts_on and o.ends_on)))
            )""";

    /** Open referrals of these schools that the caller may handle or has sent, as one scan of a small index. */
    static final String OPEN_REFERRALS = """
            open_referral as materialized (
              select
                r.*,
                h.today,
                cast(r.waiting_since at time zone h.time_zone as date) as waiting_day,
                exists (
                  select
                  from referral_recipient c
                  where c.district_id = :district
                    and c.referral_id = r.id
                    and c.person_id = :me) as received,
                exists (
                  select
                  from referral_exclusion x
                  where x.district_id = :district
                    and x.referral_id = r.id
                    and x.person_id = :me) as kept_from
              from here h
              join referral r on r.district_id = :district and r.school_id = h.id
              where r.status in ('SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')
            )""";

    /** To adults who can say "I have it"; to a sender only while it is red, so that they run for somebody (R55, R57). */
    static final String UNACKNOWLEDGED = """
            select
              'REFERRAL_UNACKNOWLEDGED',
              case
                when r.urgency = 'SAFETY' or r.receiver_id is null then 0
                when r.urgency = 'SAME_DAY' and r.waiting_since <= cast(:now as timestamptz) - interval '2 hours' then 1
                when exists (
                  select
                  from school_day d
                  where d.school_id = r.school_id
                    and d.day > r.waiting_day
                    and d.day < r.today) then 1
                else 2
              end,
              r.id,
              1,
              r.waiting_since,
              cast(null as date),
              cast(null as text),
              r.number,
              cast(null as text)
            from open_referral r
            where r.status = 'SENT'
              and (
                not r.kept_from and (r.received or :coordinatesAll or r.school_id = any(:coordinated))
                or r.sender_id = :me and (r.urgency = 'SAFETY' or r.receiver_id is null))""";

    static final String TO_DECIDE_OR_CLOSE = """
            select
              case r.status when 'ACKNOWLEDGED' then 'REFERRAL_TO_DECIDE' else 'REFERRAL_TO_CLOSE' end,
              case
                when r.status = 'ACKNOWLEDGED' and exists (
                  select
                  from school_day d
                  where d.school_id = r.school_id
                    and d.day > r.waiting_day
                    and d.day < r.today) then 1
                else 2
              end,
              r.id,
              1,
              r.waiting_since,
              cast(null as date),
              cast(null as text),
              r.number,
              cast(null as text)
            from open_referral r
            where r.status <> 'SENT'
              and r.holder_id = :me""";

    /** To those who may decide and may read the words (R65); a decision with a review day comes back on it. */
    static final String NOTIFICATION_DECISIONS = """
            select
              'NOTIFICATION_DECISION_DUE',
              case when r.review_on < r.today then 1 else 2 end,
              r.id,
              1,
              case when r.decision is null then r.acknowledged_at else r.decided_at end,
              r.review_on,
              cast(null as text),
              r.number,
              cast(null as text)
            from open_referral r
            where r.status <> 'SENT'
              and r.urgency <> 'ROUTINE'
              and r.received
              and not r.kept_from
              and (r.decision is null or r.review_on <= r.today)""";

    static final String OWN_DRAFTS = """
            select
              'SESSION_DRAFT',
              case when s.ended_at <= cast(:now as timestamptz) - interval '48 hours' then 1 else 2 end,
              s.id,
              1,
              s.ended_at,
              cast(null as date),
              cast(null as text),
              s.session_number,
              cast(null as text)
            from peer_session s
            join peer_advocate a on a.district_id = :district and a.id = s.advocate_id
            join here h on h.id = s.school_id
            where s.district_id = :district
              and s.author_id = :me
              and s.status = 'DRAFT'
              and a.status <> 'ENDED'
              and h.today between a.term_starts_on and a.term_ends_on""";

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

    /** Handed-in records and forgotten drafts (R25), by how long the oldest has waited; a week is too long (X17). */
    static final String TO_REVIEW = """
            select
              'SESSION_TO_REVIEW',
              case when min(w.since) <= cast(:now as timestamptz) - interval '7 days' then 1 else 2 end,
              cast(null as uuid),
              count(*),
              min(w.since),
              cast(null as date),
              cast(null as text),
              cast(null as integer),
              cast(null as text)
            from (
              select s.submitted_at as since
              from peer_session s
              where s.district_id = :district
                and s.status = 'SUBMITTED'
                and s.school_id in (select v.school_id from supervisee v)
                and s.advocate_id in (select v.id from supervisee v)
                and s.author_id <> :me
              union all
              select s.ended_at
              from supervisee v
              join peer_session s
                on s.district_id = :district
                and s.author_id = v.person_id
                and s.advocate_id = v.id
                and s.status = 'DRAFT'
              where s.ended_at <= cast(:now as timestamptz) - interval '48 hours'
            ) w
            having count(*) > 0""";

    /** No supervision yet in a school week of three days or more; overdue where last week had none either (R71). */
    static final String SUPERVISION_OWED = """
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

    static final String PROGRAMS_TO_ACTIVATE = """
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
    static final String PROGRAMS_WITHOUT_RECEIVER = """
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

    /** The administrator's first step at a new school: until someone coordinates it, nobody can do anything there. */
    static final String SCHOOLS_WITHOUT_COORDINATOR = """
            select
              'SCHOOL_WITHOUT_COORDINATOR',
              2,
              cast(null as uuid),
              count(*),
              cast(null as timestamptz),
              cast(null as date),
              cast(null as text),
              cast(null as integer),
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

    /** The selected advocates of the caller's programs, and the caller as one; the name is for their adults only. */
    static final String SERVING = """
            serving as materialized (
              select
                a.id,
                a.school_id,
                a.models,
                a.person_id = :me as oneself,
                h.today,
                case when a.person_id <> :me
                  then coalesce(p.preferred_name, p.given_name) || ' ' || p.family_name
                end as name,
                p.born_on is null or p.born_on + interval '18 years' > h.today as minor
              from here h
              join peer_advocate a on a.district_id = :district and a.school_id = h.id and a.status = 'SELECTED'
              join person p on p.district_id = :district and p.id = a.person_id
              where h.today between a.term_starts_on and a.term_ends_on
                and (a.person_id = :me or :coordinatesAll or a.school_id = any(:coordinated))
            )""";

    /** The current edition of each kind that the caller has not signed; an earlier one may still hold for some days (R13). */
    static final String AGREEMENTS_TO_SIGN = """
            select distinct on (v.id, t.kind)
              'AGREEMENT_TO_SIGN',
              2,
              t.id,
              1,
              t.published_at,
              (
                select max(g.lapses_on) - 1
                from confidentiality_agreement g
                where g.district_id = :district
                  and g.advocate_id = v.id
                  and g.kind = t.kind
                  and g.superseded_at is null
                  and g.lapses_on > v.today),
              cast(null as text),
              cast(null as integer),
              t.kind
            from serving v
            join agreement_template t
              on t.district_id = :district
              and t.status = 'PUBLISHED'
              and (t.school_id is null or t.school_id = v.school_id)
            where v.oneself
              and not exists (
                select
                from confidentiality_agreement g
                where g.district_id = :district
                  and g.advocate_id = v.id
                  and g.kind = t.kind
                  and g.superseded_at is null
                  and g.lapses_on is null)""";

    /** What minors have signed and waits for the coordinator (R14). */
    static final String AGREEMENTS_TO_COUNTERSIGN = """
            select
              'AGREEMENT_TO_COUNTERSIGN',
              2,
              g.id,
              1,
              g.signed_at,
              cast(null as date),
              v.name,
              cast(null as integer),
              g.kind
            from serving v
            join confidentiality_agreement g on g.district_id = :district and g.advocate_id = v.id
            where not v.oneself
              and g.signed_as_minor
              and g.countersigned_at is null
              and g.superseded_at is null
              and (g.lapses_on is null or g.lapses_on > v.today)""";

    /** The courses that each serving advocate needs, with the last day on which what they completed holds. */
    static final String TRAINING = """
            training as materialized (
              select
                v.id,
                v.name,
                v.today,
                c.code,
                count(t.id) > 0 as completed,
                case when bool_or(t.id is not null and t.expires_on is null) then null else max(t.expires_on) end
                  as expires_on
              from serving v
              cross join lateral (
                select unnest(cast(:requiredCourses as text[])) as code
                union
                select e.course
                from unnest(cast(:extraModels as text[]), cast(:extraCourses as text[])) as e (model, course)
                where e.model = any(v.models)
              ) c
              left join training_completion t
                on t.district_id = :district
                and t.advocate_id = v.id
                and t.course_code = c.code
                and t.withdrawn_at is null
                and t.completed_on <= v.today
              group by v.id, v.name, v.today, c.code
            )""";

    /** Never completed, or expired: the gate is shut (R12). One item an advocate, with how many courses. */
    static final String TRAINING_MISSING = """
            select
              'TRAINING_MISSING',
              case when bool_or(k.completed) then 1 else 2 end,
              k.id,
              count(*),
              cast(null as timestamptz),
              cast(null as date),
              k.name,
              cast(null as integer),
              cast(null as text)
            from training k
            where not k.completed
              or k.expires_on < k.today
            group by k.id, k.name""";

    /** Expires within thirty days. */
    static final String TRAINING_EXPIRING = """
            select
              'TRAINING_EXPIRING',
              2,
              k.id,
              count(*),
              cast(null as timestamptz),
              min(k.expires_on),
              k.name,
              cast(null as integer),
              cast(null as text)
            from training k
            where k.expires_on between k.today and k.today + 30
            group by k.id, k.name""";

    /** Of a minor, and of whoever signed as one and has not renewed (R14, R17). A withdrawal outweighs (R16). */
    static final String CONSENTS_MISSING = """
            select
              'GUARDIAN_CONSENT_MISSING',
              2,
              v.id,
              1,
              cast(null as timestamptz),
              cast(null as date),
              v.name,
              cast(null as integer),
              cast(null as text)
            from serving v
            where not v.oneself
              and (
                v.minor
                or exists (
                  select
                  from confidentiality_agreement g
                  where g.district_id = :district
                    and g.advocate_id = v.id
                    and g.signed_as_minor
                    and g.superseded_at is null))
              and not exists (
                select
                from guardian_consent c
                where c.district_id = :district
                  and c.advocate_id = v.id
                  and c.withdrawn_at is null
                  and not exists (
                    select
                    from guardian_consent w
                    where w.district_id = :district
                      and w.advocate_id = v.id
                      and w.withdrawn_at > c.recorded_at))""";

    private TodaySql() {}

    /** A few of each kind, the most pressing first, each with how many its kind has in all. */
    static String statement(List<String> tables, List<String> branches) {
        return CALENDAR
                + tables.stream().map(table -> ",\n" + table).reduce("", String::concat)
                + """

                select w.kind, w.state, w.subject_id, w.number_of, w.since, w.due_on, w.person_name, w.number, w.about, w.in_all
                from (
                  select
                    b.*,
                    cast(sum(b.number_of) over (partition by b.kind) as bigint) as in_all,
                    row_number() over (partition by b.kind order by b.state, b.since, b.due_on, b.subject_id) as place
                  from (
                """
                + String.join("\nunion all\n", branches)
                + """

                  ) b (kind, state, subject_id, number_of, since, due_on, person_name, number, about)
                ) w
                where w.place <= 8
                order by w.state, w.since nulls last, w.due_on, w.kind, w.subject_id""";
    }
}
