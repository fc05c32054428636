package org.handrail.report;

import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** Records of peer sessions: to their author until they are handed in, to the supervisor from then on. */
final class TodayPeerSessions {
    /** The caller's own first: there are few, and the advocates are asked of them only. */
    private static final String OWN = """
            own_draft as materialized (
              select s.id, s.advocate_id, s.school_id, s.session_number, s.ended_at
              from peer_session s
              where s.district_id = :district
                and s.author_id = :me
                and s.status = 'DRAFT'
            )""";

    private static final String OWN_DRAFTS = """
            select
              'SESSION_DRAFT',
              case when s.ended_at <= cast(:now as timestamptz) - interval '48 hours' then 1 else 2 end,
              s.id,
              1,
              s.ended_at,
              cast(null as date),
              cast(null as text),
              s.session_number,
              cast(null as text),
              cast(null as text)
            from own_draft s
            join here h on h.id = s.school_id
            join peer_advocate a on a.district_id = :district and a.id = s.advocate_id
            where a.status <> 'ENDED'
              and h.today between a.term_starts_on and a.term_ends_on""";

    private static final String UNREVIEWED = """
            handed_in as materialized (
              select s.advocate_id, s.author_id, s.submitted_at
              from peer_session s
              where s.district_id = :district
                and s.school_id = any(array(select distinct v.school_id from supervisee v))
                and s.status = 'SUBMITTED'
            ),
            draft as materialized (
              select s.advocate_id, s.author_id, s.ended_at
              from peer_session s
              where s.district_id = :district
                and s.author_id = any(array(select distinct v.person_id from supervisee v))
                and s.status = 'DRAFT'
            )""";

    /** Handed-in records and forgotten drafts (R25), by how long the oldest has waited; a week is too long (X17). */
    private static final String TO_REVIEW = """
            select
              'SESSION_TO_REVIEW',
              case when min(w.since) <= cast(:now as timestamptz) - interval '7 days' then 1 else 2 end,
              cast(null as uuid),
              count(*),
              min(w.since),
              cast(null as date),
              cast(null as text),
              cast(null as integer),
              cast(null as text),
              cast(null as text)
            from (
              select s.submitted_at as since
              from handed_in s
              join supervisee v on v.id = s.advocate_id
              where s.author_id <> :me
              union all
              select s.ended_at
              from draft s
              join supervisee v on v.id = s.advocate_id and v.person_id = s.author_id
              where s.ended_at <= cast(:now as timestamptz) - interval '48 hours'
            ) w
            having count(*) > 0""";

    private TodayPeerSessions() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.is(Role.PEER_ADVOCATE)) {
            today.table(OWN).branch(OWN_DRAFTS);
        }
        if (me.is(Role.SUPERVISOR)) {
            today.table(TodaySupervision.SUPERVISEES).table(UNREVIEWED).branch(TO_REVIEW);
        }
    }
}
