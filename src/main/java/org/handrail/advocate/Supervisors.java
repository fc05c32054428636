package org.handrail.advocate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.account.AccountQueries;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.Role;
import org.hibernate.Session;

/** Hands an advocate from one supervisor to the next and keeps who it was when (F12, R33). */
@ApplicationScoped
class Supervisors {
    private static final List<Role> SUPERVISING = List.of(Role.SUPERVISOR, Role.PROGRAM_COORDINATOR);

    private final PeerAdvocateQueries advocates;
    private final AccountQueries accounts;
    private final Session session;

    Supervisors(PeerAdvocateQueries advocates, AccountQueries accounts, Session session) {
        this.advocates = advocates;
        this.accounts = accounts;
        this.session = session;
    }

    void assign(PeerAdvocate advocate, SupervisorInput input, LocalDate today) {
        if (!mayAtSchoolSupervise(input.supervisorId(), advocate.schoolId(), today)) {
            throw ProblemType.VALIDATION_FAILED.at("/supervisorId", Reason.SUPERVISOR_UNKNOWN);
        }
        if (!advocate.servesOn(input.from())) {
            throw ProblemType.VALIDATION_FAILED.at("/from", Reason.SERVICE_NOT_ON_DAY);
        }
        var open = advocates.openAssignment(advocate.id());
        if (open.filter(now -> now.supervisorId().equals(input.supervisorId())).isPresent()) {
            return;
        }
        if (open.filter(now -> input.from().isBefore(now.startsOn())).isPresent()) {
            throw ProblemType.VALIDATION_FAILED.at("/from", Reason.SUPERVISOR_BEGAN_LATER);
        }
        open.ifPresent(now -> now.endOn(input.from().minusDays(1)));
        // The end goes first: only one assignment may be open at any moment.
        session.flush();
        new SupervisorAssignment(advocate.id(), input.supervisorId(), input.from()).persist();
        advocate.partChanged();
    }

    void end(PeerAdvocate advocate, LocalDate lastDay) {
        advocates.openAssignment(advocate.id()).ifPresent(open -> open.endOn(lastDay));
    }

    private boolean mayAtSchoolSupervise(UUID person, UUID school, LocalDate today) {
        return accounts.holding(person, SUPERVISING, school, today) > 0;
    }
}
