package org.handrail.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.Roster;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of completed courses. */
public interface TrainingCompletionQueries {
    Session session();

    @HQL("""
            select c
            from TrainingCompletion c
            where c.id = :id""")
    Optional<TrainingCompletion> byId(UUID id);

    String VIEW = """
            select c.id, c.version, c.advocateId, concat(coalesce(p.preferredName, p.givenName), ' ', p.familyName),
              c.schoolId, c.courseCode, c.completedOn, c.expiresOn, c.deliveryMode, c.recordedBy,
              concat(coalesce(w.preferredName, w.givenName), ' ', w.familyName), c.withdrawnAt
            from TrainingCompletion c
            join PeerAdvocate a on a.id = c.advocateId
            join Person p on p.id = a.personId
            left join Person w on w.id = c.recordedBy
            where c.id = :id""";

    String LEARNER = """
            select a, day_at(:now, sc.timeZone), concat(coalesce(p.preferredName, p.givenName), ' ', p.familyName),
              (select concat(coalesce(w.preferredName, w.givenName), ' ', w.familyName)
               from Person w
               where w.id = :recorder)
            from PeerAdvocate a
            join School sc on sc.id = a.schoolId
            join Person p on p.id = a.personId
            where a.id = :id""";

    /** Empty when there is no such advocate and when the caller may not know of it. */
    default Optional<Learner> learner(UUID advocate, UUID recorder, Instant now, Roster.Sight sight) {
        return sight.with("now", now)
                .with("recorder", recorder)
                .find(session(), Learner.class, LEARNER, advocate, "a.id", "a.schoolId");
    }

    default Optional<TrainingCompletionView> view(UUID id, Roster.Sight sight) {
        return sight.find(session(), TrainingCompletionView.class, VIEW, id, "c.advocateId", "c.schoolId");
    }

    default Page<TrainingCompletionRow> list(Filter filter, Roster.Sight sight, PageRequest page) {
        var list = ListQuery.of(session(), TrainingCompletionRow.class, """
                        c.id, c.advocateId, nameOf(who.personId), c.schoolId, c.courseCode, c.completedOn,
                        c.expiresOn, c.deliveryMode, c.withdrawnAt""", """
                        TrainingCompletion c
                        left join PeerAdvocate a on a.id = c.advocateId
                        left join Person p on p.id = a.personId""")
                .carrying("id", "advocateId", "schoolId", "courseCode", "completedOn", "expiresOn", "deliveryMode")
                .carrying("withdrawnAt");
        if (filter.expiringBefore() != null) {
            list.where("""
                    not exists (
                      select 1
                      from TrainingCompletion n
                      where n.advocateId = c.advocateId
                        and n.courseCode = c.courseCode
                        and n.withdrawnAt is null
                        and (n.expiresOn is null or n.expiresOn > c.expiresOn))""");
        }
        return sight.narrow(list, "c")
                .where(filter.withdrawn() ? "c.withdrawnAt is not null" : "c.withdrawnAt is null")
                .where(filter.advocateId(), "c.advocateId = :advocateId")
                .where(filter.courseCode(), "c.courseCode = :courseCode")
                .where(filter.expiringBefore(), "c.expiresOn < :expiringBefore")
                .sortedBy(
                        Map.of(
                                "advocate", "p.familyName",
                                "completedOn", "c.completedOn",
                                "expiresOn", "c.expiresOn nulls last",
                                "courseCode", "c.courseCode"),
                        "-completedOn",
                        "c.id")
                .page(page);
    }

    /**
     * An advocate of whom a course is recorded.
     *
     * @param today as it is at the school
     * @param recorder the name of who records it; null for an integration
     */
    record Learner(PeerAdvocate advocate, LocalDate today, String name, String recorder) {}

    /** @param expiringBefore completions that expire before this day and that no later one has made good */
    record Filter(UUID advocateId, String courseCode, LocalDate expiringBefore, boolean withdrawn) {}
}
