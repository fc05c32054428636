package org.handrail.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.handrail.organization.District;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.problem.ProblemType;
import org.hibernate.LockMode;

/** Keeps a district from locking itself out. */
@ApplicationScoped
class LastAdministrator {
    private final AccountQueries accounts;
    private final Tenant tenant;
    private final Clock clock;

    LastAdministrator(AccountQueries accounts, Tenant tenant, Clock clock) {
        this.accounts = accounts;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Refuses if this account is an administrator today and nobody else is. */
    void refuseToLose(UUID account) {
        // Two administrators who end each other's role at the same moment wait for one another here.
        var district = accounts.session().find(District.class, tenant.district(), LockMode.PESSIMISTIC_WRITE);
        var administrators = accounts.administratorsOn(district.today(clock));
        if (administrators.contains(account) && administrators.stream().allMatch(account::equals)) {
            throw ProblemType.LAST_ADMINISTRATOR.exception();
        }
    }
}
