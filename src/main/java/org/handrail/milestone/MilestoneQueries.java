package org.handrail.milestone;

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
import org.handrail.platform.security.Role;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Every read of cycles, their raters, ratings and celebrations; who sees which cycle is in {@link #VISIBLE}. */
public interface MilestoneQueries {
    /** One's own is nobody else's; a school's is its staff's; the district's is of those who look over it or take part. */
    String VISIBLE = "(c.personId = :me"
            + " or c.scope = SCHOOL and (:everywhere = true or :schools contains c.schoolId)"
            + " or c.scope = DISTRICT and (:everywhere = true or c.facilitatorId = :me or exists ("
            + "select 1 from MilestoneRater t where t.cycleId = c.id and t.personId = :me)))";

    Session session();

    @HQL("select c from MilestoneCycle c where c.id = :id and " + VISIBLE)
    Optional<MilestoneCycle> visible(UUID id, UUID me, boolean everywhere, UUID[] schools);

    /** Empty when it does not exist and when the caller may not know of it (R40). */
    default Optional<MilestoneCycle> visible(UUID id, MilestoneSight sight) {
        return visible(id, sight.me(), sight.everywhere(), sight.schools());
    }

    /** The same target's latest closed one of the track, whatever its edition. */
    default Optional<MilestoneCycle> lastClosed(MilestoneCycle cycle) {
        return same(cycle, CycleStatus.CLOSED).stream().findFirst();
    }

    default boolean isOneOpen(MilestoneCycle cycle) {
        return !same(cycle, CycleStatus.OPEN).isEmpty();
    }

    private List<MilestoneCycle> same(MilestoneCycle cycle, CycleStatus status) {
        return same(
                cycle.scope(), cycle.schoolId(), cycle.personId(), cycle.guide().component(), cycle.track(), status);
    }

    @HQL("""
            select c
            from MilestoneCycle c
            where c.scope = :scope
              and (c.schoolId = :school or c.scope <> SCHOOL)
              and (c.personId = :person or c.scope <> INDIVIDUAL)
              and c.component = :component
              and c.track = :track
              and c.status = :status
            order by c.closedAt desc, c.id desc
            limit 1""")
    List<MilestoneCycle> same(
            CycleScope scope,
            @Nullable UUID school,
            @Nullable UUID person,
            String component,
            Track track,
            CycleStatus status);

    @HQL("""
            select t
            from MilestoneRater t
            where t.cycleId = :cycle""")
    List<MilestoneRater> raters(UUID cycle);

    @HQL("""
            select p.id, coalesce(p.preferredName, p.givenName) || ' ' || p.familyName
            from MilestoneRater t
            join Person p on p.id = t.personId
            where t.cycleId = :cycle
            order by p.familyName, p.givenName, p.id""")
    List<PersonName> raterNames(UUID cycle);

    @HQL("""
            select count(*)
            from MilestoneRater t
            where t.cycleId = :cycle
              and t.personId = :person""")
    long ratersNamed(UUID cycle, UUID person);

    @HQL("""
            select count(*) > 0
            from School s
            where s.id = :id
              and (:everywhere = true or :schools contains s.id)""")
    boolean isSchool(UUID id, boolean everywhere, UUID[] schools);

    /** The facilitator, and the school where it is of one. */
    record Names(String facilitator, @Nullable String school) {}

    @HQL("""
            select coalesce(p.preferredName, p.givenName) || ' ' || p.familyName, s.name
            from MilestoneCycle c
            join Person p on p.id = c.facilitatorId
            left join School s on s.id = c.schoolId
            where c.id = :cycle""")
    Names names(UUID cycle);

    /** Staff whose account holds one of these roles on this day: at this school, or anywhere where none is given. */
    @HQL("""
            select p.id, coalesce(p.preferredName, p.givenName) || ' ' || p.familyName
            from Person p
            where p.kind = STAFF
              and p.active
              and exists (
                select 1
                from UserAccount a
                join Membership m on m.accountId = a.id
                where a.personId = p.id
                  and a.active
                  and m.role in :roles
                  and (m.schoolId = :school or :anywhere = true)
                  and m.validFrom <= :day
                  and (m.validUntil is null or m.validUntil >= :day))
            order by p.familyName, p.givenName, p.id""")
    List<PersonName> staff(List<Role> roles, @Nullable UUID school, boolean anywhere, LocalDate day);

    /** An answer of a cycle or of the one before it. */
    record Answer(
            MilestoneCycle cycle,
            UUID of,
            int edition,
            UUID actionId,
            @Nullable RatingState state) {}

    /** A cycle's answers and, beside them, those of the last one, in one statement. */
    @HQL("select c, k.id, k.edition, r.actionId, r.state from MilestoneCycle c"
            + " join MilestoneCycle k on k.id = c.id or k.id = c.previousId"
            + " join MilestoneRating r on r.cycleId = k.id"
            + " where c.id = :id and " + VISIBLE)
    List<Answer> answers(UUID id, UUID me, boolean everywhere, UUID[] schools);

    String RATING = """
            select
              r.actionId, r.version, r.state, r.reason, r.evidence, r.link,
              coalesce(p.preferredName, p.givenName) || ' ' || p.familyName, r.ratedAt, q.state
            from MilestoneRating r
            join MilestoneCycle c on c.id = r.cycleId
            left join Person p on p.id = r.raterId
            left join MilestoneRating q on q.cycleId = c.previousId and q.actionId = r.actionId
            where r.cycleId = :cycle""";

    @HQL(RATING)
    List<RatingView> ratings(UUID cycle);

    @HQL(RATING + " and r.actionId = :action")
    Optional<RatingView> rating(UUID cycle, UUID action);

    @HQL("""
            select r
            from MilestoneRating r
            where r.cycleId = :cycle
              and r.actionId = :action""")
    Optional<MilestoneRating> ratingOf(UUID cycle, UUID action);

    @HQL("""
            select r.actionId
            from MilestoneRating r
            where r.cycleId = :cycle
              and r.state is null""")
    List<UUID> blanks(UUID cycle);

    @HQL("""
            select b.id, b.milestoneId, b.words, b.authorId,
              coalesce(p.preferredName, p.givenName) || ' ' || p.familyName, b.writtenAt
            from MilestoneCelebration b
            join Person p on p.id = b.authorId
            where b.cycleId = :cycle
            order by b.writtenAt, b.id""")
    List<CelebrationView> celebrations(UUID cycle);

    @HQL("""
            select b
            from MilestoneCelebration b
            where b.id = :id
              and b.cycleId = :cycle""")
    Optional<MilestoneCelebration> celebration(UUID id, UUID cycle);

    default Page<MilestoneCycleRow> list(MilestoneCycleFilter filter, MilestoneSight sight, PageRequest page) {
        var list = ListQuery.of(session(), MilestoneCycleRow.class, """
                        c.id, c.scope, c.schoolId, place.name, c.component, c.edition, c.track, c.name,
                        nameOf(c.facilitatorId), c.status, c.rated, c.startedAt, c.closedAt, c.updatedAt""", """
                        MilestoneCycle c
                        left join School s on s.id = c.schoolId""")
                .carrying("id", "scope", "schoolId", "component", "edition", "track", "name", "facilitatorId", "status")
                .carrying("rated", "startedAt", "closedAt", "updatedAt")
                .detail("place", School.onPage("c"), "place.id = c.schoolId")
                .where(VISIBLE)
                .with("me", sight.me())
                .with("everywhere", sight.everywhere())
                .with("schools", sight.schools())
                .where(filter.schoolId, "c.schoolId = :schoolId")
                .where(filter.scope, "c.scope = :scope")
                .where(filter.track, "c.track = :track")
                .where(filter.status, "c.status = :status")
                .where(filter.component, "c.component = :component")
                .where(filter.updatedSince, "c.updatedAt >= :updatedSince")
                .sortedBy(
                        Map.of(
                                "startedAt",
                                "c.startedAt",
                                "name",
                                "c.name",
                                "school",
                                "s.name",
                                "updatedAt",
                                "c.updatedAt"),
                        "-startedAt",
                        "c.id");
        return PersonName.in(list).page(page);
    }
}
