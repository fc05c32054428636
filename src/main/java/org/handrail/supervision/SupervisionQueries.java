package org.handrail.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.advocate.AdvocateSight;
import org.handrail.organization.PersonName;
import org.handrail.platform.page.Cursor;
import org.handrail.platform.page.HistoryRequest;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of supervision sessions; who sees which is in {@link #VISIBLE}. */
public interface SupervisionQueries {
    String OF_ITS_ADVOCATES = "exists (select 1 from SupervisionAttendance t join PeerAdvocate a on a.id = t.advocateId"
            + " where t.sessionId = v.id and ";

    /** The caller is one of its advocates, in the current term of service (R31). */
    String ATTENDS = OF_ITS_ADVOCATES + AdvocateSight.SERVES + ")";

    /** One of its advocates is the caller's: from the first day of the assignment, and what is still planned (R33). */
    String SUPERVISES = OF_ITS_ADVOCATES + AdvocateSight.ASSIGNED
            + " and (x.startsOn <= v.startsOn or v.status = PLANNED or v.supervisorId = :me)))";

    /** What costs least comes first. */
    String VISIBLE = "(" + AdvocateSight.COORDINATES + " or " + ATTENDS + " or " + SUPERVISES + ")";

    /**
     * The sessions of the caller's advocates, for lists: whether one of them is the caller ({@link #ATTENDS}), and the
     * first day of the assignment of those who are supervisees.
     */
    String CONCERNING = """
            select t.sessionId as sessionId, count(l.advocateId) as attended, min(x.since) as since
            from SupervisionAttendance t
            left join led l on l.advocateId = t.advocateId
            left join supervised x on x.advocateId = t.advocateId
            where ids_contain((select l.advocateId from led l), (select x.advocateId from supervised x), t.advocateId)
            group by t.sessionId""";

    /** The same of a caller who is nobody's advocate. */
    String CONCERNING_OTHERS = """
            select t.sessionId as sessionId, 0 as attended, min(x.since) as since
            from SupervisionAttendance t
            join supervised x on x.advocateId = t.advocateId
            where ids_contain((select x.advocateId from supervised x), t.advocateId)
            group by t.sessionId""";

    /** The same as {@link #VISIBLE}, of a school of the caller's. */
    String LIST_VISIBLE = """
            o.attended > 0
            or o.since is not null and (o.since <= v.startsOn or v.status = PLANNED or v.supervisorId = :me)
            or :coordinatesAt contains v.schoolId""";

    Session session();

    @HQL("select v from SupervisionSession v join School sc on sc.id = v.schoolId where v.id = :id and " + VISIBLE)
    Optional<SupervisionSession> visible(
            UUID id, UUID me, Instant now, UUID[] servesAt, UUID[] supervisesAt, UUID[] coordinatesAt);

    /** Empty when it does not exist and when the caller may not know of it (R40). */
    default Optional<SupervisionSession> visible(UUID id, AdvocateSight sight) {
        return visible(id, sight.me(), sight.now(), sight.servesAt(), sight.supervisesAt(), sight.coordinatesAt());
    }

    /** Who reads the supervisor's note: whoever leads the session, and the coordinator; no advocate of it (R74). */
    String READS_NOTE =
            "(v.status = HELD and o.places = 0 and (v.supervisorId = :me or " + AdvocateSight.COORDINATES + "))";

    /** An advocate of the session reads as that advocate, whatever other roles they have. */
    String REASON = "case when o.places > 0 then 'OWN_RECORD' when v.supervisorId = :me or not "
            + AdvocateSight.COORDINATES + " then 'SUPERVISION' else 'COORDINATION' end";

    @HQL("select v, case when v.status = HELD then audited(:reading, v.id, v.schoolId, " + REASON + ") end,"
            + " case when " + READS_NOTE + " then audited(:readingNote, v.id, v.schoolId, " + REASON + ") end,"
            + """
              leader.id, coalesce(leader.preferredName, leader.givenName) || ' ' || leader.familyName,
              points, note,
              (select json_arrayagg(json_object('advocateId': t.advocateId, 'personId': a.personId,
                 'name': coalesce(p.preferredName, p.givenName) || ' ' || p.familyName, 'presence': t.presence) null on null
                 order by p.familyName, p.givenName, p.id)
               from SupervisionAttendance t
               join PeerAdvocate a on a.id = t.advocateId
               join Person p on p.id = a.personId
               where t.sessionId = v.id),
              case when v.status = HELD then
              (select json_arrayagg(json_object('id': s.id, 'advocateId': s.advocateId, 'number': s.number) null on null
                 order by s.startedAt, s.id)
               from SupervisionTopic d
               join PeerSession s on s.id = d.peerSessionId
               where d.sessionId = v.id) end
            from SupervisionSession v
            join School sc on sc.id = v.schoolId
            join lateral (
              select count(*) as places
              from SupervisionAttendance t
              join PeerAdvocate a on a.id = t.advocateId
              where t.sessionId = v.id
                and v.status = HELD
                and a.personId = :me) o
            join Person leader on leader.id = v.supervisorId
            left join SupervisionAgreedPoints points on points.subjectId = v.id and v.status = HELD
            left join SupervisionNote note on note.subjectId = v.id and""" + " " + READS_NOTE
            + " where v.id = :id and " + VISIBLE)
    Optional<SupervisionSeen> read(
            String reading,
            String readingNote,
            UUID id,
            UUID me,
            Instant now,
            UUID[] servesAt,
            UUID[] supervisesAt,
            UUID[] coordinatesAt);

    /**
     * The same as {@link #visible(UUID, AdvocateSight)} with all that belongs to it, and the entries that it was read (R39).
     *
     * @param readingNote the note's own entry, written where the caller reads it
     */
    default Optional<SupervisionSeen> read(String reading, String readingNote, UUID id, AdvocateSight sight) {
        return read(
                reading,
                readingNote,
                id,
                sight.me(),
                sight.now(),
                sight.servesAt(),
                sight.supervisesAt(),
                sight.coordinatesAt());
    }

    /** How many of these advocates of the program the caller may supervise today. */
    @HQL("select count(*) from PeerAdvocate a join School sc on sc.id = a.schoolId"
            + " where :ids contains a.id and a.programId = :program and a.status in (SELECTED, PAUSED) and ("
            + AdvocateSight.COORDINATES + " or " + AdvocateSight.ASSIGNED + "))")
    long supervisable(UUID[] ids, UUID program, UUID me, Instant now, UUID[] supervisesAt, UUID[] coordinatesAt);

    @HQL("""
            select t
            from SupervisionAttendance t
            where t.sessionId = :sessionId""")
    List<SupervisionAttendance> attendances(UUID sessionId);

    default Page<SupervisionSessionRow> list(SupervisionFilter filter, AdvocateSight sight, HistoryRequest page) {
        // Who only coordinates sees every session of the school, whoever was there.
        boolean asked = sight.mayServe() || sight.supervisesElsewhere();
        var list = sight.narrow(ListQuery.of(
                        session(),
                        SupervisionSessionRow.class,
                        """
                        v.id, v.schoolId, v.programId, v.supervisorId, nameOf(v.supervisorId), v.kind, v.startsAt,
                        v.startsOn, v.minutes, v.status,
                        (select listagg(n.text, ', ') within group (order by n.place, n.id)
                         from attendance t
                         join present d on d.advocateId = t.advocateId
                         join names n on n.id = d.personId
                         where t.sessionId = v.id
                           and (d.personId = :me or :supervisesAt contains v.schoolId or :coordinatesAt contains v.schoolId)),
                        v.updatedAt""",
                        "SupervisionSession v" + (asked ? " left join concerning o on o.sessionId = v.id" : "")))
                .table("concerning", sight.mayServe() ? CONCERNING : CONCERNING_OTHERS)
                .carrying("id", "schoolId", "programId", "supervisorId", "kind", "startsAt", "startsOn", "minutes")
                .carrying("status", "updatedAt")
                .detail("attendance", """
                        select t.sessionId as sessionId, t.advocateId as advocateId
                        from SupervisionAttendance t
                        where ids_contain((select v.id from page v), t.sessionId)""")
                .detail("present", """
                        select a.id as advocateId, a.personId as personId
                        from PeerAdvocate a
                        where ids_contain((select t.advocateId from attendance t), a.id)""")
                .namingAlso("select d.personId from present d")
                .at(sight.schools(), "v.schoolId")
                .where(asked ? LIST_VISIBLE : ":coordinatesAt contains v.schoolId")
                .where(filter.schoolId, "v.schoolId = :schoolId")
                .where(filter.programId, "v.programId = :programId")
                .where(filter.advocateId, """
                        exists (select 1 from SupervisionAttendance t
                                where t.sessionId = v.id and t.advocateId = :advocateId)""")
                .where(filter.supervisorId, "v.supervisorId = :supervisorId")
                .where(filter.status, "v.status = :status")
                .where(filter.from, "v.startsOn >= :from")
                .where(filter.until, "v.startsOn <= :until")
                .where(filter.updatedSince, "v.updatedAt >= :updatedSince")
                .sortedBy(Map.of("startsAt", "v.startsAt", "updatedAt", "v.updatedAt"), "-startsAt", "v.id")
                .walkedBy(row -> new Cursor(row.startsAt(), row.id()));
        return PersonName.in(list).lastPage(page);
    }

    /** An advocate of a program and the days that their service spans. */
    record Serving(UUID advocateId, UUID personId, String name, LocalDate firstDay, LocalDate lastDay) {}

    /** The program's advocates whom the caller may know of: all, the own supervisees, or oneself. */
    @HQL("select a.id, p.id, coalesce(p.preferredName, p.givenName) || ' ' || p.familyName,"
            + " case when a.selectedOn > a.termStartsOn then a.selectedOn else a.termStartsOn end,"
            + " coalesce(a.endedOn, a.termEndsOn)"
            + " from PeerAdvocate a join School sc on sc.id = a.schoolId join Person p on p.id = a.personId"
            + " where a.programId = :program and a.status in (SELECTED, PAUSED)"
            + " and (" + AdvocateSight.COORDINATES + " or " + AdvocateSight.SERVES + " or " + AdvocateSight.ASSIGNED
            + ")) order by p.familyName, p.givenName, p.id")
    List<Serving> serving(
            UUID program, UUID me, Instant now, UUID[] servesAt, UUID[] supervisesAt, UUID[] coordinatesAt);

    /** A day on which an advocate took part in supervision. */
    record HeldDay(UUID advocateId, LocalDate day) {}

    /** Cancelled sessions do not count, nor does a group for whoever was not there (R71, R75). */
    @HQL("""
            select t.advocateId, v.startsOn
            from SupervisionSession v
            join SupervisionAttendance t on t.sessionId = v.id
            where v.programId = :program
              and v.status = HELD
              and v.startsOn >= :since
              and t.presence = PRESENT""")
    List<HeldDay> heldSince(UUID program, LocalDate since);
}
