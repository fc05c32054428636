package org.handrail.report;

import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** Records of peer sessions: to their author until they are handed in, to the supervisor from then on. */
final class TodayPeerSessions {
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
              cast(null as text)
            from peer_session s
            join peer_advocate a on a.district_id = :district and a.id = s.advocate_id
            join here h on h.id = s.school_id
            where s.district_id = :district
              and s.author_id = :me
              and s.status = 'DRAFT'
              and a.status <> 'ENDED'
              and h.today between a.term_starts_on and a.term_ends_on""";

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

    private TodayPeerSessions() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.is(Role.PEER_ADVOCATE)) {
            today.branch(OWN_DRAFTS);
        }
        if (me.is(Role.SUPERVISOR)) {
            today.table(TodaySupervision.SUPERVISEES).branch(TO_REVIEW);
        }
    }
}
