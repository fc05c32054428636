package org.handrail.advocate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.organization.School;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of advocates and their supervisors. Who may see which of them is said by {@link Roster}. */
public interface PeerAdvocateQueries {
    /** Begins the table of the advocates of whom the caller may know. */
    String SEEN = """
            select a.id as id, a.personId as personId, a.schoolId as schoolId, a.programId as programId,
              a.status as status, a.termStartsOn as termStartsOn, a.termEndsOn as termEndsOn, a.updatedAt as updatedAt
            from PeerAdvocate a
            where""" + " ";

    /** The people of those who are seen. */
    String PEOPLE = "select p.id as id, p.familyName as familyName, p.gradeLevel as gradeLevel,"
            + " coalesce(p.preferredName, p.givenName) || ' ' || p.familyName as name"
            + " from Person p where ids_contain((select a.personId from seen a), p.id)";

    /** Who supervises whom today. */
    String ON_DUTY = """
            select v.advocateId as advocateId, v.supervisorId as supervisorId
            from SupervisorAssignment v
            where v.startsOn <= :today
              and (v.endsOn is null or v.endsOn >= :today)""";

    Session session();

    /** An advocate, with who supervises on this day at the school. */
    String VIEW = """
            select a.id, a.version, a.personId,
              concat(coalesce(p.preferredName, p.givenName), ' ', p.familyName), p.gradeLevel,
              a.schoolId, s.name, a.programId, g.name, a.status,
              v.supervisorId, concat(coalesce(w.preferredName, w.givenName), ' ', w.familyName), v.startsOn,
              a.termStartsOn, a.termEndsOn, a.selectedOn, a.endedOn, a.languages, a.models, a.updatedAt
            from PeerAdvocate a
            join Person p on p.id = a.personId
            join School s on s.id = a.schoolId
            join Program g on g.id = a.programId
            left join SupervisorAssignment v
              on v.advocateId = a.id and v.startsOn <= day_at(:now, s.timeZone)
                and (v.endsOn is null or v.endsOn >= day_at(:now, s.timeZone))
            left join Person w on w.id = v.supervisorId
            where a.id = :id""";

    default Optional<PeerAdvocateView> view(UUID id, Instant now, Roster.Sight sight) {
        return sight.with("now", now).find(session(), PeerAdvocateView.class, VIEW, id, "a.id", "a.schoolId");
    }

    /** Terms of this student in this program that have a day in common with the given ones. */
    @HQL("""
            select count(*)
            from PeerAdvocate a
            where a.programId = :program
              and a.personId = :person
              and a.id <> :except
              and a.termStartsOn <= :lastDay
              and coalesce(a.endedOn, a.termEndsOn) >= :firstDay""")
    long servingBetween(UUID program, UUID person, LocalDate firstDay, LocalDate lastDay, UUID except);

    /** Current terms of service of this student in one of these models, in an active program that offers it. */
    @HQL("""
            select count(*)
            from PeerAdvocate a
            join School sc on sc.id = a.schoolId
            join Program g on g.id = a.programId
            join ProgramModel m on m.programId = a.programId
            where a.status = SELECTED
              and g.status = ACTIVE
              and :models contains m.modelCode
              and array_position(a.models, m.modelCode) > 0
              and """ + " " + AdvocateSight.SERVES)
    long servingIn(String[] models, UUID me, Instant now, UUID[] servesAt);

    @HQL("""
            select v
            from SupervisorAssignment v
            where v.advocateId = :advocate
              and v.endsOn is null""")
    Optional<SupervisorAssignment> openAssignment(UUID advocate);

    @HQL("""
            select v.id, v.supervisorId, concat(coalesce(w.preferredName, w.givenName), ' ', w.familyName),
              v.startsOn, v.endsOn
            from SupervisorAssignment v
            join Person w on w.id = v.supervisorId
            where v.advocateId = :advocate
            order by v.startsOn desc, v.id""")
    List<SupervisorRow> supervisors(UUID advocate);

    @HQL("""
            select t
            from AvailabilitySlot t
            where t.advocateId = :advocate
            order by t.startsAt, t.id""")
    List<AvailabilitySlot> slots(UUID advocate);

    @HQL("delete AvailabilitySlot t where t.advocateId = :advocate")
    int removeSlots(UUID advocate);

    default Page<PeerAdvocateRow> list(Filter filter, Roster.Sight sight, LocalDate today, PageRequest page) {
        return PersonName.in(sight.given(ListQuery.of(session(), PeerAdvocateRow.class, """
                                a.id, a.personId, a.name, a.gradeLevel, a.schoolId, school.name, a.programId,
                                program.name, a.status, duty.supervisorId, nameOf(duty.supervisorId), a.termStartsOn, a.termEndsOn,
                                a.updatedAt""", """
                                seen a
                                left join people p on p.id = a.personId""")))
                // Read before the page, because the page is in the order of their names, and so not again for it.
                .table("seen", SEEN + sight.condition("a.id", "a.schoolId"))
                .table("people", PEOPLE)
                .carrying("id", "personId", "schoolId", "programId", "status", "termStartsOn", "termEndsOn")
                .carrying("updatedAt", "p.gradeLevel as gradeLevel", "p.name as name")
                .detail("school", School.onPage("a"), "school.id = a.schoolId")
                .detail(
                        "program",
                        "select g.id as id, g.name as name from Program g"
                                + " where ids_contain((select a.programId from page a), g.id)",
                        "program.id = a.programId")
                .detail(
                        "duty",
                        ON_DUTY + " and ids_contain((select a.id from page a), v.advocateId)",
                        "duty.advocateId = a.id")
                .with("today", today)
                .where(filter.schoolId(), "a.schoolId = :schoolId")
                .where(filter.programId(), "a.programId = :programId")
                .where(filter.status(), "a.status = :status")
                .where(
                        filter.supervisorId(),
                        "a.id in (select duty.advocateId from (" + ON_DUTY
                                + " and v.supervisorId = :supervisorId) duty)")
                .where(filter.updatedSince(), "a.updatedAt >= :updatedSince")
                .sortedBy(
                        Map.of(
                                "name", "p.familyName",
                                "status", "a.status",
                                "termEndsOn", "a.termEndsOn",
                                "updatedAt", "a.updatedAt"),
                        "name",
                        "a.id")
                .page(page);
    }

    @HQL("""
            select a
            from PeerAdvocate a
            where :ids contains a.id""")
    List<PeerAdvocate> byIds(UUID[] ids);

    /** Those of a program who serve or are to serve. */
    default Page<Serving> serving(UUID program, Roster.Sight sight, PageRequest page) {
        return sight.narrow(ListQuery.of(
                        session(),
                        Serving.class,
                        "a.id, concat(coalesce(p.preferredName, p.givenName), ' ', p.familyName)",
                        "PeerAdvocate a join Person p on p.id = a.personId"))
                .where("a.status <> ENDED")
                .where(program, "a.programId = :programId")
                .sortedBy(Map.of("name", "p.familyName"), "name", "a.id")
                .page(page);
    }

    /** An advocate's id and name. */
    record Serving(UUID id, String name) {}

    /** What a roster can be narrowed to; an absent part narrows nothing. */
    record Filter(UUID schoolId, UUID programId, AdvocateStatus status, UUID supervisorId, Instant updatedSince) {}
}
