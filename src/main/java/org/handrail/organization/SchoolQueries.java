package org.handrail.organization;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of schools. The names of a district's schools are no secret within it. */
public interface SchoolQueries {
    Session session();

    @HQL("""
            select s
            from School s
            where s.id = :id""")
    Optional<School> byId(UUID id);

    default Page<SchoolRow> list(Boolean active, Instant updatedSince, PageRequest page) {
        return ListQuery.of(
                        session(),
                        SchoolRow.class,
                        "s.id, s.name, s.shortName, s.externalId, s.timeZone, s.active",
                        "School s")
                .where(active, "s.active = :active")
                .where(updatedSince, "s.updatedAt >= :updatedSince")
                .sortedBy(Map.of("name", "s.name", "updatedAt", "s.updatedAt"), "name", "s.id")
                .page(page);
    }
}
