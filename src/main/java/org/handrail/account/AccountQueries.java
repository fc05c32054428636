package org.handrail.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of accounts, their memberships and sessions. */
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
}
