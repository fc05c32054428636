package org.handrail.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.security.Reach;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of people and of who is whose guardian. */
public interface PersonQueries {
    Session session();

    /** Empty when the person does not exist and when this caller may not know of them: both are 404 (R40). */
    default Optional<Person> visible(UUID id, PeopleReach reach) {
        return visible(id, reach.everyone(), reach.schoolIds(), reach.schoolless());
    }

    @HQL("""
            select p
            from Person p
            where p.id = :id
              and (:everyone = true
                or :schools contains p.schoolId
                or (:schoolless = true and p.schoolId is null))""")
    Optional<Person> visible(UUID id, boolean everyone, UUID[] schools, boolean schoolless);

    default Page<PersonRow> search(PersonSearch search, PeopleReach reach, PageRequest page) {
        var query = ListQuery.of(session(), PersonRow.class, """
                        p.id, p.kind, p.givenName, p.familyName, p.preferredName, p.externalId, p.gradeLevel,
                        p.schoolId, p.active, p.updatedAt""", "Person p")
                .where(search.externalId(), "p.externalId = :externalId")
                .where(search.kind(), "p.kind = :kind")
                .where(search.schoolId(), "p.schoolId = :schoolId")
                .where(search.active(), "p.active = :active")
                .where(search.updatedSince(), "p.updatedAt >= :updatedSince");
        if (reach.schoolless() && !reach.everyone()) {
            query.where(reach.schoolIds(), "p.schoolId is null or :reachedSchools contains p.schoolId");
        } else if (!reach.everyone()) {
            query.at(reach.schoolIds(), "p.schoolId");
        }
        var words = search.words();
        for (int i = 0; i < words.size(); i++) {
            query.where("%" + words.get(i) + "%", """
                    lower(concat(p.givenName, ' ', coalesce(p.preferredName, ''), ' ', p.familyName))
                    like lower(:word""" + i + ") escape '!'");
        }
        return query.sortedBy(
                        Map.of(
                                "givenName", "lower(p.givenName)",
                                "familyName", "lower(p.familyName)",
                                "gradeLevel", "p.gradeLevel nulls last",
                                "updatedAt", "p.updatedAt"),
                        "familyName,givenName",
                        "p.id")
                .page(page);
    }

    /** Active people of the schools within reach; staff of the whole district work at each of them. */
    default List<PersonLookUpRow> lookUp(PersonLookUpInput input, List<String> words, Reach reach) {
        var query = lookUp(input)
                .within(reach, input.kind() == LookUpKind.STAFF ? "p.schoolId is null or p.schoolId" : "p.schoolId")
                .where(
                        input.schoolId(),
                        (input.kind() == LookUpKind.STAFF ? "p.schoolId is null or " : "") + "p.schoolId = :schoolId");
        var called = new StringJoiner(" and ");
        for (int i = 0; i < words.size(); i++) {
            called.add("p.lookUp like :word" + i);
            query.with("word" + i, "% " + words.get(i) + "%");
        }
        return query.where(input.number(), "(" + called + ") or p.externalId = :number")
                .first(PersonLookUpView.READ);
    }

    /** An active student of any school, by the number alone. */
    default List<PersonLookUpRow> lookUpElsewhere(PersonLookUpInput input) {
        return lookUp(input).where(input.number(), "p.externalId = :number").first(1);
    }

    private ListQuery<PersonLookUpRow> lookUp(PersonLookUpInput input) {
        return ListQuery.of(
                        session(),
                        PersonLookUpRow.class,
                        "p.id, coalesce(p.preferredName, p.givenName) || ' ' || p.familyName, p.gradeLevel, s.name",
                        "Person p left join School s on s.id = p.schoolId")
                .where("p.active")
                .where(input.kind().person(), "p.kind = :kind")
                .sortedBy(
                        Map.of("familyName", "lower(p.familyName)", "givenName", "lower(p.givenName)"),
                        "familyName,givenName",
                        "p.id");
    }

    default Page<GuardianView> guardiansOf(UUID student, PageRequest page) {
        return ListQuery.of(
                        session(),
                        GuardianView.class,
                        "g.id, g.guardianId, p.givenName, p.familyName, g.relation, g.educationalRights",
                        "Guardianship g join Person p on p.id = g.guardianId")
                .where(student, "g.studentId = :student")
                .sortedBy(Map.of("familyName", "lower(p.familyName)"), "familyName", "g.id")
                .page(page);
    }

    @HQL("""
            select new GuardianView(
              g.id, g.guardianId, p.givenName, p.familyName, g.relation, g.educationalRights)
            from Guardianship g
            join Person p on p.id = g.guardianId
            where g.id = :id
              and g.studentId = :student""")
    Optional<GuardianView> guardian(UUID id, UUID student);

    @HQL("""
            select g
            from Guardianship g
            where g.id = :id
              and g.studentId = :student""")
    Optional<Guardianship> guardianship(UUID id, UUID student);
}
