package org.handrail.report;

import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** Signatures: the advocate's, the coordinator's beside a minor's, and the guardian's consent. */
final class TodayAgreements {
    /** What minors of these schools have signed, until they sign it anew. */
    private static final String OF_MINORS = """
            agreement_of_minor as materialized (
              select g.id, g.advocate_id, g.kind, g.signed_at, g.countersigned_at, g.lapses_on
              from confidentiality_agreement g
              where g.district_id = :district
                and g.school_id = any(array(select h.id from here h))
                and g.signed_as_minor
                and g.superseded_at is null
            )""";

    /** Those with a guardian's consent in force: a withdrawal outweighs what was recorded before it (R16). */
    private static final String CONSENTED = """
            consented as materialized (
              select c.advocate_id
              from guardian_consent c
              where c.district_id = :district
                and c.advocate_id = any(array(select v.id from serving v))
              group by c.advocate_id
              having max(c.recorded_at) filter (where c.withdrawn_at is null)
                >= coalesce(max(c.withdrawn_at), '-infinity')
            )""";

    /** The current edition of each kind that the caller has not signed; an earlier one may still hold for some days (R13). */
    private static final String AGREEMENTS_TO_SIGN = """
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
              t.kind,
              cast(null as text)
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
    private static final String AGREEMENTS_TO_COUNTERSIGN = """
            select
              'AGREEMENT_TO_COUNTERSIGN',
              2,
              g.id,
              1,
              g.signed_at,
              cast(null as date),
              v.name,
              cast(null as integer),
              g.kind,
              cast(null as text)
            from serving v
            join agreement_of_minor g on g.advocate_id = v.id
            where not v.oneself
              and g.countersigned_at is null
              and (g.lapses_on is null or g.lapses_on > v.today)""";

    /** Of a minor, and of whoever signed as one and has not renewed (R14, R17). */
    private static final String CONSENTS_MISSING = """
            select
              'GUARDIAN_CONSENT_MISSING',
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
              and (
                v.minor
                or exists (
                  select
                  from agreement_of_minor g
                  where g.advocate_id = v.id))
              and not exists (
                select
                from consented c
                where c.advocate_id = v.id)""";

    private TodayAgreements() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.is(Role.PEER_ADVOCATE)) {
            today.table(TodayAdvocates.SERVING).branch(AGREEMENTS_TO_SIGN);
        }
        if (me.is(Role.PROGRAM_COORDINATOR)) {
            today.table(TodayAdvocates.SERVING)
                    .table(OF_MINORS)
                    .table(CONSENTED)
                    .branch(AGREEMENTS_TO_COUNTERSIGN)
                    .branch(CONSENTS_MISSING);
        }
    }
}
