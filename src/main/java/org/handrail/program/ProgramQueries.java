package org.handrail.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handrail.account.UserAccount;
import org.handrail.organization.Person;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.security.Reach;
import org.handrail.platform.security.Role;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Every read of programs, their service models and their referral directory. */
public interface ProgramQueries {
    Session session();

    @HQL("""
            select p
            from Program p
            where p.id = :id""")
    Optional<Program> byId(UUID id);

    /** Empty also where it exists at a school that the caller doesn't reach (R40). */
    default Optional<Program> visible(UUID id, Reach reach) {
        return byId(id).filter(program -> reach.covers(program.schoolId()));
    }

    @HQL("""
            select m
            from ProgramModel m
            where m.programId = :program
            order by m.modelCode""")
    List<ProgramModel> models(UUID program);

    /** Empty where the program doesn't offer this model. */
    @HQL("""
            select m
            from ProgramModel m
            where m.programId = :program
              and m.modelCode = :modelCode""")
    Optional<ProgramModel> model(UUID program, String modelCode);

    @HQL("""
            select r
            from ReferralRole r
            where r.programId = :program""")
    List<ReferralRole> referralRoles(UUID program);

    /** Who receives and who stands in. */
    @HQL("""
            select r
            from ReferralRole r
            where r.programId = :program
              and r.kind = :kind""")
    Optional<ReferralRole> referralRole(UUID program, ReferralKind kind);

    @HQL("""
            select p.id
            from Person p
            where p.id = :person
              and p.kind = STAFF
              and p.active
              and (p.schoolId is null or p.schoolId = :school)""")
    Optional<UUID> activeStaff(UUID person, UUID school);

    /** The names beside the ids, in the order of the kinds. */
    default List<ReferralRoleView> directory(UUID program) {
        return ListQuery.of(
                        session(),
                        ReferralRoleView.class,
                        "r.kind, r.receiverId, coalesce(a.preferredName, a.givenName) || ' ' || a.familyName,"
                                + " r.deputyId, coalesce(d.preferredName, d.givenName) || ' ' || d.familyName",
                        "ReferralRole r join Person a on a.id = r.receiverId left join Person d on d.id = r.deputyId")
                .where(program, "r.programId = :program")
                .sortedBy(Map.of("kind", "r.kind"), "kind", "r.id")
                .all()
                .stream()
                .sorted(Comparator.comparing(ReferralRoleView::kind))
                .toList();
    }

    /** Active programs that count on this person, as they are now and until this transaction is over. */
    default List<Program> lockActiveNaming(UUID person) {
        return session()
                .createSelectionQuery("""
                        from Program p
                        where p.status = ACTIVE
                          and p.id in (
                            select r.programId
                            from ReferralRole r
                            where r.receiverId = :person
                               or r.deputyId = :person)
                        order by p.id""", Program.class)
                .setParameter("person", person)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    default List<Program> lockActive() {
        return session()
                .createSelectionQuery("from Program p where p.status = ACTIVE order by p.id", Program.class)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    default void lockAccounts(Set<UUID> people) {
        session()
                .createSelectionQuery(
                        "from UserAccount a where :people contains a.personId order by a.id", UserAccount.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setHibernateLockMode(LockMode.PESSIMISTIC_READ)
                .getResultList();
    }

    default void lockPeople(Set<UUID> people) {
        session()
                .createSelectionQuery("from Person p where :people contains p.id order by p.id", Person.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setHibernateLockMode(LockMode.PESSIMISTIC_READ)
                .getResultList();
    }

    /** Active staff of the school or the district whose account holds one of the roles at the school on this day. */
    default List<UUID> staffWithRole(UUID school, List<Role> roles, LocalDate day) {
        return session()
                .createSelectionQuery("""
                        select distinct p.id
                        from Person p
                        join UserAccount a on a.personId = p.id
                        join Membership m on m.accountId = a.id
                        where p.kind = STAFF
                          and p.active
                          and (p.schoolId is null or p.schoolId = :school)
                          and a.active
                          and m.role in :roles
                          and (m.schoolId is null or m.schoolId = :school)
                          and m.validFrom <= :day
                          and (m.validUntil is null or m.validUntil >= :day)""", UUID.class)
                .setParameter("school", school)
                .setParameter("roles", roles)
                .setParameter("day", day)
                .getResultList();
    }

    default Page<ProgramRow> list(
            UUID school, ProgramStatus status, Instant updatedSince, Reach reach, PageRequest page) {
        return ListQuery.of(
                        session(),
                        ProgramRow.class,
                        "p.id, p.schoolId, s.name, p.name, p.label, p.kind, p.status, p.updatedAt",
                        "Program p join School s on s.id = p.schoolId")
                .where(school, "p.schoolId = :school")
                .where(status, "p.status = :status")
                .where(updatedSince, "p.updatedAt >= :updatedSince")
                .within(reach, "p.schoolId")
                .sortedBy(
                        Map.of("name", "p.name", "school", "s.name", "status", "p.status", "updatedAt", "p.updatedAt"),
                        "name",
                        "p.id")
                .page(page);
    }
}
