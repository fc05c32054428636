package org.handrail.report;

/** The advocates of whom several features ask the same questions. */
final class TodayAdvocates {
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

    private TodayAdvocates() {}
}
