package org.handrail.milestone;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/** Every read of next steps: those of the cycles that the caller sees, and those of the district that they own. */
public interface NextStepQueries {
    String VISIBLE = "(" + MilestoneQueries.VISIBLE + " or c.scope = DISTRICT and n.ownerId = :me)";

    /**
     * The same as {@link #VISIBLE}, which asks for the cycle only of a step that no school has: one's own, in a cycle of
     * one's own, or in the district's.
     */
    String LIST_VISIBLE = "(n.schoolId is not null and (:everywhere = true or :schools contains n.schoolId)"
            + " or n.schoolId is null and (n.ownerId = :me or exists ("
            + "select 1 from MilestoneCycle c where c.id = n.cycleId and " + MilestoneQueries.VISIBLE + ")))";

    Session session();

    @HQL("select n from NextStep n join MilestoneCycle c on c.id = n.cycleId where n.id = :id and " + VISIBLE)
    Optional<NextStep> visible(UUID id, UUID me, boolean everywhere, UUID[] schools);

    /** Empty when it does not exist and when the caller may not know of it (R40). */
    default Optional<NextStep> visible(UUID id, MilestoneSight sight) {
        return visible(id, sight.me(), sight.everywhere(), sight.schools());
    }

    /** A next step with its cycle and its owner. */
    record Detail(
            int version,
            @Nullable UUID schoolId,
            UUID cycleId,
            String cycleName,
            CycleStatus cycleStatus,
            String component,
            int edition,
            Track track,
            UUID milestoneId,
            @Nullable UUID actionId,
            String words,
            UUID ownerId,
            String ownerName,
            LocalDate dueOn,
            NextStepState state) {}

    @HQL("""
            select
              n.version, n.schoolId, n.cycleId, c.name, c.status, c.component, c.edition, c.track, n.milestoneId,
              n.actionId, n.words, n.ownerId, coalesce(p.preferredName, p.givenName) || ' ' || p.familyName,
              n.dueOn, n.state
            from NextStep n
            join MilestoneCycle c on c.id = n.cycleId
            join Person p on p.id = n.ownerId
            where n.id = :id""")
    Detail detail(UUID id);

    default Page<NextStepRow> list(NextStepFilter filter, MilestoneSight sight, PageRequest page) {
        var query = ListQuery.of(session(), NextStepRow.Stored.class, """
                        n.id, n.schoolId, place.name, n.cycleId, cycle.name, cycle.component, cycle.edition,
                        cycle.track, n.milestoneId, n.actionId, n.words, n.ownerId, nameOf(n.ownerId), n.dueOn, n.state,
                        n.updatedAt""", """
                        NextStep n
                        left join Person p on p.id = n.ownerId""")
                .carrying("id", "schoolId", "cycleId", "milestoneId", "actionId", "words")
                .carrying("ownerId", "dueOn", "state", "updatedAt")
                .detail("place", School.onPage("n"), "place.id = n.schoolId")
                .detail(
                        "cycle",
                        "select c.id as id, c.name as name, c.component as component, c.edition as edition,"
                                + " c.track as track from MilestoneCycle c"
                                + " where ids_contain((select n.cycleId from page n), c.id)",
                        "cycle.id = n.cycleId")
                .where(LIST_VISIBLE)
                .with("me", sight.me())
                .with("everywhere", sight.everywhere())
                .with("schools", sight.schools())
                .where(filter.schoolId, "n.schoolId = :schoolId")
                .where(filter.cycleId, "n.cycleId = :cycleId")
                .where(filter.milestoneId, "n.milestoneId = :milestoneId")
                .where(filter.state, "n.state = :state")
                .where(filter.open, "case when n.state in (PLANNED, IN_PROGRESS) then true else false end = :open")
                .where(filter.from, "n.dueOn >= :from")
                .where(filter.until, "n.dueOn <= :until")
                .where(filter.updatedSince, "n.updatedAt >= :updatedSince");
        if (filter.mine) {
            query.where("n.ownerId = :me");
        }
        return PersonName.in(query)
                .sortedBy(
                        Map.of(
                                "dueOn",
                                "n.dueOn",
                                "owner",
                                "p.familyName",
                                "state",
                                "n.state",
                                "updatedAt",
                                "n.updatedAt"),
                        "dueOn",
                        "n.id")
                .page(page)
                .map(NextStepRow.Stored::row);
    }
}
