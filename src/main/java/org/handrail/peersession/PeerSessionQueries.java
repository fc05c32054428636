package org.handrail.peersession;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.advocate.AdvocateSight;
import org.handrail.advocate.Readiness;
import org.handrail.organization.PersonName;
import org.handrail.platform.page.Cursor;
import org.handrail.platform.page.HistoryRequest;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.program.ServiceModel;
import org.handrail.program.ServiceModels;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of peer sessions; who sees which is in {@link #LEADS}, {@link #SUPERVISES} and {@link #COORDINATES}. */
public interface PeerSessionQueries {
    String FROM = "PeerSession s join PeerAdvocate a on a.id = s.advocateId join School sc on sc.id = s.schoolId";

    String LEADS = AdvocateSight.SERVES;

    /** From the first day of the assignment on, and before it what nobody has reviewed yet (R33). */
    String SUPERVISES = AdvocateSight.ASSIGNED + " and (x.startsOn <= s.startedOn or s.status <> REVIEWED))";

    String COORDINATES = AdvocateSight.COORDINATES;

    /** The same as {@link #LEADS}, of the caller's own advocate records {@code l}. */
    String LIST_LEADS = "l.advocateId is not null";

    /** The same as {@link #SUPERVISES}, of the caller's supervisees {@code x}. */
    String LIST_SUPERVISES = "(x.since <= s.startedOn or x.advocateId is not null and s.status <> REVIEWED)";

    /** A draft is shown to adults only once it is overdue (R25). */
    String LIST_HANDED_IN = "(s.status <> DRAFT or s.endedAt <= :forgottenBefore)";

    Session session();

    /** A draft is its author's. */
    String VISIBLE = "s.id = :id and (" + LEADS + " or s.status <> DRAFT and " + COORDINATES
            + " or s.status <> DRAFT and " + SUPERVISES + ")";

    @HQL("select s from " + FROM + " where " + VISIBLE)
    Optional<PeerSession> visible(
            UUID id, UUID me, Instant now, UUID[] servesAt, UUID[] supervisesAt, UUID[] coordinatesAt);

    /** Empty when it does not exist and when the caller may not know of it (R30 to R37, R40). */
    default Optional<PeerSession> visible(UUID id, AdvocateSight sight) {
        return visible(id, sight.me(), sight.now(), sight.servesAt(), sight.supervisesAt(), sight.coordinatesAt());
    }

    /** The record, as what it was read (R39), its note, whether something was added, and the names that it speaks of. */
    String READ = "select s, audited(:reading, s.id, s.schoolId, case when s.authorId = :me then 'OWN_RECORD'";

    String READ_FROM =
            """
             else 'COORDINATION' end),
              note, case when exists (select 1 from PeerSessionAddendum d where d.sessionId = s.id) then true else false end,
            """ + " " + PersonName.ALL_OF + "(s.authorId, s.recipientId, s.reviewerId)) from " + FROM + """
             left join PeerSessionText note on note.subjectId = s.id and note.field = 'note'
            where""" + " ";

    String RECIPIENT =
            "recipient.id, coalesce(recipient.preferredName, recipient.givenName) || ' ' || recipient.familyName, ";

    /** Where nobody is named: a table of a statement costs the database time, also without a row in it. */
    String NOBODY = "cast(null as uuid), cast(null as string), ";

    String RECIPIENT_FROM = " " + """
            left join Person recipient on recipient.id = :recipient
              and recipient.kind = STUDENT
              and recipient.active
              and (:anySchool = true or recipient.schoolId = a.schoolId)""";

    @HQL(READ + " when " + SUPERVISES + " then 'SUPERVISION'" + READ_FROM + VISIBLE)
    Optional<PeerSessionSeen> read(
            String reading, UUID id, UUID me, Instant now, UUID[] servesAt, UUID[] supervisesAt, UUID[] coordinatesAt);

    /** The same for who is nothing but a peer advocate: the other roles' conditions ask four tables more. */
    @HQL(READ + READ_FROM + "s.id = :id and " + LEADS)
    Optional<PeerSessionSeen> readAsAdvocate(String reading, UUID id, UUID me, Instant now, UUID[] servesAt);

    /** The same as {@link #visible(UUID, AdvocateSight)} with the note, and the entry that it was read (R39). */
    default Optional<PeerSessionSeen> read(String reading, UUID id, AdvocateSight sight) {
        return sight.onlyServes()
                ? readAsAdvocate(reading, id, sight.me(), sight.now(), sight.servesAt())
                : read(
                        reading,
                        id,
                        sight.me(),
                        sight.now(),
                        sight.servesAt(),
                        sight.supervisesAt(),
                        sight.coordinatesAt());
    }

    /**
     * What a record meets that is written now, in one statement: the caller's own advocate, the advocate's other records,
     * and what the gate has to know. Empty if the caller is not that advocate or doesn't serve. Whoever asks has to be
     * alone ({@code Tenant}), whichever advocate they write as, so that no two sessions overlap unseen (R24).
     *
     * @param gate HQL of the gate's facts, the last of the columns
     * @param except the record itself, when it is changed
     */
    default Optional<PeerSessionSurroundings> surroundings(
            AdvocateSight sight, PeerSessionInput input, ServiceModel model, String gate, UUID except) {
        boolean named = input.recipientId() != null;
        var query = session()
                .createQuery(
                        """
                        select a, sc.timeZone,
                          (select coalesce(max(n.number), 0) + 1 from PeerSession n where n.advocateId = a.id),
                          case when exists (
                            select 1
                            from PeerSession o
                            where o.authorId = a.personId
                              and o.startedAt > :earliest
                              and o.startedAt < :endedAt
                              and o.endedAt > :startedAt
                              and (:except is null or o.id <> :except)) then true else false end,
                          p.id, coalesce(p.preferredName, p.givenName) || ' ' || p.familyName,
                        """ + (named ? RECIPIENT : NOBODY) + gate + " from " + Readiness.FROM
                                + (named ? RECIPIENT_FROM : "") + " where a.id = :advocate and " + LEADS,
                        Object[].class)
                .setParameter("advocate", input.advocateId())
                .setParameter("me", sight.me())
                .setParameter("now", sight.now())
                .setParameter("servesAt", sight.servesAt())
                // When the longest possible record that still overlaps would have begun: where the index ends.
                .setParameter("earliest", input.startedAt().minus(PeerSession.LONGEST))
                .setParameter("startedAt", input.startedAt())
                .setParameter("endedAt", input.startedAt().plus(input.minutes(), ChronoUnit.MINUTES))
                .setParameter("except", except)
                .setParameter("model", model.code());
        if (named) {
            query.setParameter("recipient", input.recipientId())
                    // Peer connection goes out to the schools nearby; every other model stays at home.
                    .setParameter("anySchool", model.requiresHostAdult());
        }
        return query.uniqueResultOptional().map(PeerSessionSurroundings::of);
    }

    @HQL("""
            select d
            from PeerSessionAddendum d
            where d.sessionId = :sessionId
            order by d.writtenAt, d.id""")
    List<PeerSessionAddendum> addenda(UUID sessionId);

    /** How many of these handed-in sessions were led by one of these advocates. */
    @HQL("""
            select count(*)
            from PeerSession s
            where :ids contains s.id
              and :advocates contains s.advocateId
              and s.status <> DRAFT""")
    long handedIn(UUID[] ids, UUID[] advocates);

    default Map<UUID, String> names(Set<UUID> people) {
        return PersonName.byId(session()
                .createQuery("""
                        select new org.handrail.organization.PersonName(
                          p.id, coalesce(p.preferredName, p.givenName) || ' ' || p.familyName)
                        from Person p
                        where :people contains p.id""", PersonName.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList());
    }

    default Page<PeerSessionRow> list(PeerSessionFilter filter, AdvocateSight sight, HistoryRequest page) {
        // Who only coordinates has a page and a count that walk along one index and join nothing.
        var led = sight.mayServe() ? " left join led l on l.advocateId = s.advocateId" : "";
        var leads = sight.mayServe() ? LIST_LEADS : "1 = 0";
        var supervised = " left join supervised x on x.advocateId = s.advocateId";
        boolean asked = sight.mayServe() || sight.supervisesElsewhere();
        var list = ListQuery.of(session(), PeerSessionRow.class, """
                        s.id, s.schoolId, s.programId, s.advocateId, nameOf(s.authorId), s.number, s.modelCode,
                        s.origin, s.startedAt, s.startedOn, s.minutes,
                        case when s.open = true and s.topical = true then s.topic end,
                        case when s.open = true then s.recipientId end,
                        case when s.open = true then nameOf(s.recipientId) end,
                        case when s.open = true then s.gradeBand end,
                        case when s.open = true then s.headCount end,
                        s.status, s.submittedAt, s.reviewedAt, s.updatedAt""", "PeerSession s" + led + (asked ? supervised : ""))
                .keysFirst(asked ? "" : supervised)
                .carrying("id", "schoolId", "programId", "advocateId", "authorId", "number", "modelCode", "origin")
                .carrying("startedAt", "startedOn", "minutes", "status", "submittedAt", "reviewedAt", "updatedAt")
                .carrying("topic", "recipientId", "gradeBand", "headCount")
                // Of someone else's draft nothing but its kind (R25).
                .carrying("case when " + leads + " or s.status <> DRAFT then true else false end as open")
                // The model's access is the author's and the supervisor's; a row always shows a student's name (R29).
                .carrying("case when s.modelCode not in (" + sensitiveModels() + ") or " + leads + " or "
                        + LIST_SUPERVISES + " then true else false end as topical")
                .at(sight.schools(), "s.schoolId")
                .where(
                        asked
                                ? leads + " or " + LIST_HANDED_IN + " and (" + LIST_SUPERVISES
                                        + " or :coordinatesAt contains s.schoolId)"
                                : LIST_HANDED_IN)
                .with("forgottenBefore", sight.now().minus(PeerSession.DRAFT_GRACE))
                .where(filter.schoolId, "s.schoolId = :schoolId")
                .where(filter.programId, "s.programId = :programId")
                .where(filter.advocateId, "s.advocateId = :advocateId")
                .where(filter.status, "s.status = :status")
                .where(filter.modelCode, "s.modelCode = :modelCode")
                .where(filter.startedFrom, "s.startedOn >= :startedFrom")
                .where(filter.startedUntil, "s.startedOn <= :startedUntil")
                .where(filter.updatedSince, "s.updatedAt >= :updatedSince")
                .where(
                        filter.unreviewedSince,
                        "s.status = DRAFT and s.endedAt <= :forgottenBefore and s.endedAt <= :unreviewedSince"
                                + " or s.status = SUBMITTED and s.submittedAt <= :unreviewedSince")
                .sortedBy(
                        Map.of(
                                "startedAt", "s.startedAt",
                                "submittedAt", "s.submittedAt nulls last",
                                "updatedAt", "s.updatedAt"),
                        "-startedAt",
                        "s.id")
                .walkedBy(row -> new Cursor(row.startedAt(), row.id()));
        return PersonName.in(sight.narrow(list)).lastPage(page);
    }

    private static String sensitiveModels() {
        return ServiceModels.all().stream()
                .filter(ServiceModel::sensitiveTopics)
                .map(model -> "'" + model.code() + "'")
                .collect(Collectors.joining(", "));
    }
}
