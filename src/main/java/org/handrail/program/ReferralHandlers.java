package org.handrail.program;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.handrail.organization.SchoolQueries;
import org.handrail.platform.security.Role;

/** Who can be named as a receiver or a deputy: staff whose account may handle referrals at the school today. */
@ApplicationScoped
public class ReferralHandlers {
    private final ProgramQueries programs;
    private final SchoolQueries schools;
    private final Clock clock;

    ReferralHandlers(ProgramQueries programs, SchoolQueries schools, Clock clock) {
        this.programs = programs;
        this.schools = schools;
        this.clock = clock;
    }

    /** Whoever ends the access of one of these waits until this is done, and then sees what it did. */
    void holdStill(Set<UUID> people) {
        programs.lockAccounts(people);
        programs.lockPeople(people);
    }

    /** The people, by id. */
    public Set<UUID> at(UUID school) {
        var today = LocalDate.ofInstant(
                clock.instant(), schools.byId(school).orElseThrow().timeZone());
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.may("referral:handle"))
                .toList();
        return new HashSet<>(programs.staffWithRole(school, roles, today));
    }
}
