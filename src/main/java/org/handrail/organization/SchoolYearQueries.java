package org.handrail.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of school years. They are no secret within the district. */
public interface SchoolYearQueries {
    Session session();

    /** With its few terms and holidays: each pair of them is a row of the answer. */
    @HQL("""
            select y
            from SchoolYear y
            left join fetch y.terms
            left join fetch y.holidays
            where y.id = :id""")
    Optional<SchoolYear> byId(UUID id);

    @HQL("""
            select y
            from SchoolYear y
            left join fetch y.terms
            where y.schoolId = :school""")
    List<SchoolYear> withTerms(UUID school);

    @HQL("""
            select y
            from SchoolYear y
            left join fetch y.holidays
            where y.schoolId = :school""")
    List<SchoolYear> withHolidays(UUID school);

    /** How many other years of the school share a day with these. */
    @HQL("""
            select count(*)
            from SchoolYear y
            where y.schoolId = :school
              and (:except is null or y.id <> :except)
              and y.startsOn <= :last
              and y.endsOn >= :first""")
    long overlapping(UUID school, UUID except, LocalDate first, LocalDate last);

    default Page<SchoolYearRow> list(UUID schoolId, PageRequest page) {
        return ListQuery.of(
                        session(),
                        SchoolYearRow.class,
                        "y.id, y.schoolId, y.name, y.startsOn, y.endsOn",
                        "SchoolYear y")
                .where(schoolId, "y.schoolId = :schoolId")
                .sortedBy(Map.of("startsOn", "y.startsOn", "name", "y.name"), "-startsOn", "y.id")
                .page(page);
    }
}
