package org.handrail.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.organization.LocalDay;
import org.handrail.organization.PersonName;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.Role;

/** The adults who can be named in a cycle: staff of the school, or the leaders of the district's schools. */
@ApplicationScoped
class MilestoneStaff {
    private static final List<Role> RATE = rolesWith(MilestoneCycles.RATE);
    private static final List<Role> FACILITATE = rolesWith(MilestoneCycles.FACILITATE);
    private static final List<Role> OVER_SCHOOLS =
            FACILITATE.stream().filter(Role::isOfDistrict).toList();

    private final MilestoneQueries queries;
    private final LocalDay day;

    MilestoneStaff(MilestoneQueries queries, LocalDay day) {
        this.queries = queries;
        this.day = day;
    }

    /** Who can rate and own next steps, by name. */
    List<PersonName> of(UUID school) {
        return school == null
                ? queries.staff(FACILITATE, null, true, day.todayInDistrict())
                : queries.staff(RATE, school, false, day.todayAt(school));
    }

    /** The same words for someone unknown, of elsewhere, or without the role (R40). */
    void mustBeStaff(UUID school, Collection<UUID> people, String pointer) {
        if (people.isEmpty()) {
            return;
        }
        var able = of(school).stream().map(PersonName::id).collect(Collectors.toSet());
        if (new HashSet<>(people).size() < people.size() || !able.containsAll(people)) {
            throw ProblemType.VALIDATION_FAILED.at(pointer, Reason.STAFF_OF_SCHOOL);
        }
    }

    /** Who can lead a cycle: leaders of the school, and of the district. */
    List<PersonName> leading(UUID school) {
        var ofDistrict = queries.staff(OVER_SCHOOLS, null, true, day.todayInDistrict());
        return school == null
                ? ofDistrict
                : Stream.concat(
                                queries.staff(FACILITATE, school, false, day.todayAt(school)).stream(),
                                ofDistrict.stream())
                        .distinct()
                        .toList();
    }

    void mustLead(UUID school, UUID person) {
        if (leading(school).stream().noneMatch(found -> found.id().equals(person))) {
            throw ProblemType.VALIDATION_FAILED.at("/facilitatorId", Reason.FACILITATOR_NOT_LEADER);
        }
    }

    private static List<Role> rolesWith(String permission) {
        return Arrays.stream(Role.values()).filter(role -> role.may(permission)).toList();
    }
}
