package org.handrail.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.page.Cursor;
import org.handrail.platform.page.HistoryRequest;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.handrail.program.ReferralKind;
import org.handrail.program.ReferralRole;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of referrals. */
public interface ReferralQueries {
    /** Who may read the words, by name in the directory or because it was handed to them. */
    String RECIPIENT = """
            exists (
              select 1
              from ReferralRecipient c
              where c.referralId = r.id
                and c.personId = :me)""";

    /** Whoever the referral is kept from never gets to know of it, also as coordinator or receiver (R62). */
    String VISIBLE = """
            (r.senderId = :me
             or not exists (
                  select 1
                  from ReferralExclusion x
                  where x.referralId = r.id
                    and x.personId = :me)
                and (:coordinatesAll = true
                     or :coordinated contains r.schoolId
                     or""" + " " + RECIPIENT + "))";

    String FOUND = "r.id = :id and (:everywhere = true or :schools contains r.schoolId) and " + VISIBLE;

    /** The same as {@link #RECIPIENT} and {@link #VISIBLE}, of what was handed to the caller and is kept from them. */
    String LIST_RECIPIENT = "h.referralId is not null";

    String SENDER_ONLY = "(r.senderId = :me and h.referralId is null)";

    String LIST_VISIBLE = "r.senderId = :me or k.referralId is null and (:coordinatesAll = true"
            + " or :coordinated contains r.schoolId or " + LIST_RECIPIENT + ")";

    Session session();

    @HQL("select r, case when " + RECIPIENT + " then true else false end from Referral r where " + FOUND)
    Optional<ReferralFound> visible(
            UUID id, UUID me, boolean coordinatesAll, UUID[] coordinated, boolean everywhere, UUID[] schools);

    /** Empty when it does not exist and when this person may not know of it (R40). */
    default Optional<ReferralFound> visible(UUID id, CurrentUser me) {
        var coordinated = me.reachAs(Role.PROGRAM_COORDINATOR);
        var reach = me.reach("referral:read");
        return visible(
                id,
                me.personOrNobody(),
                coordinated.wholeDistrict(),
                coordinated.schoolIds(),
                reach.wholeDistrict(),
                reach.schoolIds());
    }

    @HQL("select r, case when " + RECIPIENT + """
             then true else false end,
              audited(:reading, r.id, r.schoolId, case when""" + " " + RECIPIENT + """
             then 'REFERRAL_RECEIVER' when r.senderId = :me then 'REFERRAL_SENDER' else 'COORDINATION' end),
              (select json_arrayagg(json_object('personId': c.personId,
                 'name': coalesce(p.preferredName, p.givenName) || ' ' || p.familyName,
                 'reason': c.reason, 'since': c.since) null on null order by c.since, c.id)
               from ReferralRecipient c
               join Person p on p.id = c.personId
               where c.referralId = r.id),
            """ + " " + PersonName.ALL_OF
            + "(r.senderId, r.studentId, r.receiverId, r.holderId, r.handOverToId, r.rerouteToId))"
            + " from Referral r where " + FOUND)
    Optional<ReferralSeen> read(
            String reading,
            UUID id,
            UUID me,
            boolean coordinatesAll,
            UUID[] coordinated,
            boolean everywhere,
            UUID[] schools);

    /**
     * The same with its names, and the entry that it was read (R39): also of a coordinator who has not taken it, who reads
     * that there is one.
     */
    default Optional<ReferralSeen> read(String reading, UUID id, CurrentUser me) {
        var coordinated = me.reachAs(Role.PROGRAM_COORDINATOR);
        var reach = me.reach("referral:read");
        return read(
                reading,
                id,
                me.personOrNobody(),
                coordinated.wholeDistrict(),
                coordinated.schoolIds(),
                reach.wholeDistrict(),
                reach.schoolIds());
    }

    default Page<ReferralRow> list(ReferralFilter filter, CurrentUser me, HistoryRequest page) {
        var coordinated = me.reachAs(Role.PROGRAM_COORDINATOR);
        var query = ListQuery.of(
                        session(),
                        ReferralRow.class,
                        "r.id, r.number, r.schoolId, r.programId, r.referralKind, r.urgency, r.status, r.receiverId, "
                                + "r.sentAt, r.waitingSince, r.raisedAs, r.sentByMe, r.received, "
                                + "nameOf(r.senderId), nameOf(r.holderId)",
                        "Referral r left join handed h on h.referralId = r.id left join kept k on k.referralId = r.id")
                .keysFirst()
                .table("handed", "select c.referralId as referralId from ReferralRecipient c where c.personId = :me")
                .table("kept", "select x.referralId as referralId from ReferralExclusion x where x.personId = :me")
                .carrying("id", "number", "schoolId", "programId", "referralKind", "urgency", "status", "receiverId")
                .carrying("sentAt", "waitingSince", "raisedAs", "senderId", "holderId")
                .carrying("case when r.senderId = :me then true else false end as sentByMe")
                .carrying("case when " + LIST_RECIPIENT + " then true else false end as received")
                .where(LIST_VISIBLE)
                .with("me", me.personOrNobody())
                .with("coordinatesAll", coordinated.wholeDistrict())
                .with("coordinated", coordinated.schoolIds())
                .within(me.reach("referral:read"), "r.schoolId")
                .where(filter.schoolId, "r.schoolId = :schoolId")
                .where(filter.urgency, "r.urgency = :urgency")
                .where(filter.updatedSince, "r.updatedAt >= :updatedSince");
        if (filter.mine != null) {
            query.where(filter.mine == ReferralFilter.Mine.SENT ? "r.senderId = :me" : LIST_RECIPIENT);
        }
        if (filter.open != null) {
            query.where("r.status " + (filter.open ? "in" : "not in") + " :openStates")
                    .with("openStates", open());
        }
        if (filter.status != null) {
            seenAs(query, filter.status);
        }
        query.sortedBy(
                        Map.of(
                                "sentAt", "r.sentAt",
                                "number", "r.number",
                                "urgency", "case r.urgency when SAFETY then 3 when SAME_DAY then 2 else 1 end"),
                        "-sentAt",
                        "r.id")
                .walkedBy(row -> new Cursor(row.sentAt(), row.id()));
        return PersonName.in(query).lastPage(page);
    }

    /** A filter may tell no more than the rows: a state means what the caller sees as that state (R41). */
    private static void seenAs(ListQuery<ReferralRow> query, ReferralStatus status) {
        query.where(SENDER_ONLY + " and r.raisedAs = PEER_ADVOCATE and r.status in :seenByAdvocates or "
                        + SENDER_ONLY
                        + " and r.raisedAs = REFERRING_STAFF and r.status in :seenByTeachers or (not "
                        + SENDER_ONLY
                        + " or r.raisedAs not in (PEER_ADVOCATE, REFERRING_STAFF)) and r.status = :status")
                .with("seenByAdvocates", Sight.SENDER_ADVOCATE.statesSeenAs(status))
                .with("seenByTeachers", Sight.SENDER_TEACHER.statesSeenAs(status))
                .with("status", status);
    }

    private static List<ReferralStatus> open() {
        return Arrays.stream(ReferralStatus.values())
                .filter(ReferralStatus::isOpen)
                .toList();
    }

    @HQL("""
            select count(*)
            from ReferralRecipient c
            where c.referralId = :referral
              and c.personId = :person""")
    long timesReceived(UUID referral, UUID person);

    @HQL("""
            select x.personId
            from ReferralExclusion x
            where x.referralId = :referral""")
    List<UUID> excluded(UUID referral);

    @HQL("""
            select d
            from ReferralRole d
            where d.programId = :program
              and d.kind = :kind""")
    Optional<ReferralRole> directory(UUID program, ReferralKind kind);

    @HQL("""
            select p.id
            from Person p
            where :people contains p.id
              and p.kind <> STUDENT""")
    List<UUID> adultsAmong(UUID[] people);

    @HQL("""
            select p.id
            from Person p
            where p.id = :id
              and p.kind = STUDENT""")
    Optional<UUID> student(UUID id);

    @HQL("""
            select g.guardianId
            from Guardianship g
            where g.studentId = :student""")
    List<UUID> guardiansOf(UUID student);

    @HQL("""
            select s.id
            from PeerSession s
            where s.id = :id
              and s.authorId = :me""")
    Optional<UUID> ownSession(UUID id, UUID me);

    @HQL("""
            select r
            from Referral r
            where r.id = :id
              and r.senderId = :me
              and r.status = DECLINED""")
    Optional<Referral> ownDeclined(UUID id, UUID me);

    @HQL("""
            select coalesce(max(r.number), 0) + 1
            from Referral r
            where r.schoolId = :school""")
    int nextNumber(UUID school);
}
