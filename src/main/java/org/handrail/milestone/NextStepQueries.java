package org.handrail.milestone;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Every read of next steps: those of the cycles that the caller sees, and those of the district that they own. */
public interface NextStepQueries {
    String VISIBLE = "(" + MilestoneQueries.VISIBLE + " or c.scope = DISTRICT and n.ownerId = :me)";

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
        var query = ListQuery.of(
                        session(),
                        NextStepRow.Stored.class,
                        """
                        n.id, n.schoolId, s.name, n.cycleId, c.name, c.component, c.edition, c.track, n.milestoneId,
                        n.actionId, n.words, n.ownerId, coalesce(p.preferredName, p.givenName) || ' ' || p.familyName,
                        n.dueOn, n.state, n.updatedAt""",
                        "NextStep n join MilestoneCycle c on c.id = n.cycleId join Person p on p.id = n.ownerId"
                                + " left join School s on s.id = n.schoolId")
                .where(VISIBLE)
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
        return query.sortedBy(
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
