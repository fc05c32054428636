package org.handrail.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.security.Role;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of accounts, their memberships and sessions; and the few writes that leave an account's version alone. */
public interface AccountQueries {
    Session session();

    @HQL("""
            select a
            from UserAccount a
            where a.id = :id""")
    Optional<UserAccount> byId(UUID id);

    @HQL("""
            select a
            from UserAccount a
            where a.login = :name
               or a.email = :name""")
    Optional<UserAccount> byLoginOrEmail(String name);

    @HQL("""
            select m
            from Membership m
            where m.accountId = :account
              and m.validFrom <= :day
              and (m.validUntil is null or m.validUntil >= :day)
            order by m.role, m.id""")
    List<Membership> membershipsOn(UUID account, LocalDate day);

    /** Accounts of this person that hold one of these roles at this school on this day. */
    @HQL("""
            select count(*)
            from Membership m
            join UserAccount a on a.id = m.accountId
            where a.personId = :person
              and a.active
              and m.role in :roles
              and m.schoolId = :school
              and m.validFrom <= :day
              and (m.validUntil is null or m.validUntil >= :day)""")
    long holding(UUID person, List<Role> roles, UUID school, LocalDate day);

    @HQL("""
            select s
            from AccountSession s
            where s.id = :id""")
    Optional<AccountSession> accountSession(UUID id);

    @HQL("""
            select a
            from UserAccount a
            where a.id = :id
              and a.kind = PERSON""")
    Optional<UserAccount> user(UUID id);

    @HQL("""
            select a
            from UserAccount a
            where a.id = :id
              and a.kind = CLIENT""")
    Optional<UserAccount> client(UUID id);

    @HQL("""
            select m
            from Membership m
            where m.accountId = :account
            order by m.validFrom, m.id""")
    List<Membership> memberships(UUID account);

    @HQL("""
            select m
            from Membership m
            where m.id = :id
              and m.accountId = :account""")
    Optional<Membership> membership(UUID id, UUID account);

    @HQL("""
            select a.id
            from UserAccount a
            join Membership m on m.accountId = a.id
            where a.active
              and m.role = DISTRICT_ADMINISTRATOR
              and m.validFrom <= :day
              and (m.validUntil is null or m.validUntil >= :day)""")
    List<UUID> administratorsOn(LocalDate day);

    /** Every sign-in of the account ends, except this one. */
    @HQL("""
            update AccountSession s
            set s.endedAt = :now
            where s.accountId = :account
              and s.endedAt is null
              and (:except is null or s.id <> :except)""")
    int endSessions(UUID account, UUID except, Instant now);

    /** Signing in is no change to the account: whoever is editing it must not be told that it is stale. */
    @HQL("""
            update UserAccount a
            set a.lastUsedAt = :now
            where a.id = :account""")
    int used(UUID account, Instant now);

    /** With the roles that each holds today, by the district's clock. */
    default Page<UserRow> list(Role role, UUID school, Boolean active, Instant now, PageRequest request) {
        var held = "m.validFrom <= (select h.today from here h)"
                + " and (m.validUntil is null or m.validUntil >= (select h.today from here h))";
        var query = ListQuery.of(session(), UserRow.class, """
                        a.id, a.login, a.displayName, a.active,
                        (select listagg(r.role, ',') within group (order by r.role)
                         from held r
                         where r.accountId = a.id)""", "UserAccount a")
                .table("here", "select day_at(:now, d.timeZone) as today from District d")
                .with("now", now)
                .carrying("id", "login", "displayName", "active")
                .detail(
                        "held",
                        "select m.accountId as accountId, cast(m.role as String) as role from Membership m"
                                + " where ids_contain((select a.id from page a), m.accountId) and " + held)
                .where("a.kind = PERSON")
                .where(active, "a.active = :active");
        if (role != null || school != null) {
            query.where("exists (select 1 from Membership m where m.accountId = a.id and " + held
                    + (role == null ? "" : " and m.role = :role")
                    + (school == null ? "" : " and m.schoolId = :school") + ")");
            if (role != null) {
                query.with("role", role);
            }
            if (school != null) {
                query.with("school", school);
            }
        }
        return query.sortedBy(
                        Map.of(
                                "login", "a.login",
                                "displayName", "lower(a.displayName)",
                                "lastUsedAt", "a.lastUsedAt nulls last"),
                        "displayName",
                        "a.id")
                .page(request);
    }

    default Page<ApiClientRow> clients(PageRequest request) {
        return ListQuery.of(session(), ApiClientRow.class, """
                        a.id, concat(d.code, '.', a.login), a.displayName, a.scopes, a.expiresAt, a.lastUsedAt,
                        a.active""", "UserAccount a join District d on d.id = a.districtId")
                .where("a.kind = CLIENT")
                .sortedBy(
                        Map.of(
                                "name", "lower(a.displayName)",
                                "expiresAt", "a.expiresAt nulls last",
                                "lastUsedAt", "a.lastUsedAt nulls last"),
                        "name",
                        "a.id")
                .page(request);
    }
}
