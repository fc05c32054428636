package org.handrail.report;

import org.handrail.platform.security.CurrentUser;

/** Hand-overs: those that nobody has said "I have it" to, and what is next with those that somebody has. */
final class TodayReferrals {
    /** Open referrals of these schools that the caller may handle or has sent, as one scan of a small index. */
    private static final String OPEN_REFERRALS = """
            unfinished_referral as materialized (
              select
                r.id,
                r.school_id,
                r.number,
                r.status,
                r.urgency,
                r.sender_id,
                r.receiver_id,
                r.holder_id,
                r.waiting_since,
                r.acknowledged_at,
                r.decision,
                r.decided_at,
                r.review_on
              from referral r
              where r.district_id = :district
                and r.school_id = any(array(select h.id from here h))
                and r.status in ('SENT', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')
            ),
            given as materialized (
              select c.referral_id
              from referral_recipient c
              where c.district_id = :district
                and c.person_id = :me
                and c.referral_id = any(array(select r.id from unfinished_referral r))
            ),
            hidden as materialized (
              select x.referral_id
              from referral_exclusion x
              where x.district_id = :district
                and x.person_id = :me
                and x.referral_id = any(array(select r.id from unfinished_referral r))
            ),
            open_referral as materialized (
              select
                r.*,
                h.today,
                cast(r.waiting_since at time zone h.time_zone as date) as waiting_day,
                r.id in (select c.referral_id from given c) as received,
                r.id in (select x.referral_id from hidden x) as kept_from
              from unfinished_referral r
              join here h on h.id = r.school_id
            )""";

    /** To adults who can say "I have it"; to a sender only while it is red, so that they run for somebody (R55, R57). */
    private static final String UNACKNOWLEDGED = """
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
              cast(null as text),
              cast(null as text)
            from open_referral r
            where r.status = 'SENT'
              and (
                not r.kept_from and (r.received or :coordinatedAll or r.school_id = any(:coordinated))
                or r.sender_id = :me and (r.urgency = 'SAFETY' or r.receiver_id is null))""";

    private static final String TO_DECIDE_OR_CLOSE = """
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
              cast(null as text),
              cast(null as text)
            from open_referral r
            where r.status <> 'SENT'
              and r.holder_id = :me""";

    /** To those who may decide and may read the words (R65); a decision with a review day comes back on it. */
    private static final String NOTIFICATION_DECISIONS = """
            select
              'NOTIFICATION_DECISION_DUE',
              case when r.review_on < r.today then 1 else 2 end,
              r.id,
              1,
              case when r.decision is null then r.acknowledged_at else r.decided_at end,
              r.review_on,
              cast(null as text),
              r.number,
              cast(null as text),
              cast(null as text)
            from open_referral r
            where r.status <> 'SENT'
              and r.urgency <> 'ROUTINE'
              and r.received
              and not r.kept_from
              and (r.decision is null or r.review_on <= r.today)""";

    /**
     * Declined with another way, which its sender takes up or lets be within two weeks (R61). A teacher only knows that
     * it is over (R34).
     */
    private static final String DECLINED = """
            select
              'REFERRAL_DECLINED',
              2,
              r.id,
              1,
              r.ended_at,
              cast(null as date),
              cast(null as text),
              r.number,
              cast(null as text),
              cast(null as text)
            from referral r
            join here h on h.id = r.school_id
            where r.district_id = :district
              and r.sender_id = :me
              and r.status = 'DECLINED'
              and r.raised_as <> 'REFERRING_STAFF'
              and r.ended_at > cast(:now as timestamptz) - interval '14 days'
              and r.id not in (
                select n.reroute_of_id
                from referral n
                where n.district_id = :district
                  and n.sender_id = :me
                  and n.reroute_of_id is not null)""";

    private TodayReferrals() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (!me.has("referral:read")) {
            return;
        }
        today.table(OPEN_REFERRALS).branch(UNACKNOWLEDGED);
        if (me.has("referral:handle")) {
            today.branch(TO_DECIDE_OR_CLOSE);
        }
        if (me.has("referral:create")) {
            today.branch(DECLINED);
        }
        if (me.has("referral:decide")) {
            today.branch(NOTIFICATION_DECISIONS);
        }
    }
}
