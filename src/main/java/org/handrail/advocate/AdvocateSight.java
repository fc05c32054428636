package org.handrail.advocate;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Reach;
import org.handrail.platform.security.Role;
import org.hibernate.Session;

/**
 * Through which of their roles someone sees records about an advocate: as that advocate in the current term of service
 * (R31), as the current supervisor (R33), as the school's coordinator. The conditions speak of {@code PeerAdvocate a} and
 * {@code School sc}, and of a day as it is at that school.
 *
 * @param servesAt the schools at which the caller is a peer advocate
 * @param supervisesAt the schools at which the caller may be a supervisor
 * @param coordinatesAt the schools at which the caller is a program coordinator
 */
public record AdvocateSight(UUID me, Instant now, UUID[] servesAt, UUID[] supervisesAt, UUID[] coordinatesAt) {
    /** The school's day; the clock is ours, the zone the school's. */
    public static final String TODAY = "day_at(:now, sc.timeZone)";

    /**
     * The caller is this advocate, and the term of service is on: nothing after it ends (R30, R31). Without brackets, like
     * every condition that is only an "and": each pair doubles what the parser of HQL looks ahead.
     */
    public static final String SERVES = "a.personId = :me and :servesAt contains sc.id and a.status <> ENDED and "
            + TODAY + " between a.termStartsOn and a.termEndsOn";

    private static final String ASSIGNMENT = "x.advocateId = a.id and x.supervisorId = :me and x.startsOn <= " + TODAY
            // On the day of a re-assignment the new supervisor sees and the old one no longer does.
            + " and (x.endsOn is null or x.endsOn >= " + TODAY + " and not exists (select 1 from SupervisorAssignment n"
            + " where n.advocateId = a.id and n.endsOn is null and n.startsOn <= " + TODAY + "))";

    /** Begins a condition, to be closed by the feature, that {@code x} assigns this advocate to the caller today. */
    public static final String ASSIGNED =
            ":supervisesAt contains sc.id and exists (select 1 from SupervisorAssignment x where " + ASSIGNMENT;

    public static final String COORDINATES = ":coordinatesAt contains sc.id";

    public static AdvocateSight of(CurrentUser me, Clock clock, Session session) {
        return new AdvocateSight(
                me.personOrNobody(),
                clock.instant(),
                schools(me.reachAs(Role.PEER_ADVOCATE), session),
                // A coordinator supervises as well, often alone.
                schools(me.reachAs(Role.SUPERVISOR, Role.PROGRAM_COORDINATOR), session),
                schools(me.reachAs(Role.PROGRAM_COORDINATOR), session));
    }

    /**
     * For lists, which would ask the same of every row: the caller's few advocates as tables, {@code led} with
     * {@code advocateId}, and {@code supervised} with the first day of the assignment, {@code since}, as well. The
     * schools, whose day it is, are read once for all of them.
     */
    public <R> ListQuery<R> narrow(ListQuery<R> list) {
        return list.table(
                        "places",
                        "select sc.id as id, sc.timeZone as timeZone from School sc where :sightSchools contains sc.id")
                .table(
                        "led",
                        "select a.id as advocateId from PeerAdvocate a join places sc on sc.id = a.schoolId where "
                                + SERVES)
                .table(
                        "duties",
                        "select x.advocateId as advocateId, x.supervisorId as supervisorId, x.startsOn as startsOn,"
                                + " x.endsOn as endsOn from SupervisorAssignment x where x.supervisorId = :me")
                .table(
                        "wards",
                        "select a.id as id, a.schoolId as schoolId from PeerAdvocate a where :supervisesAt contains a.schoolId"
                                + " and ids_contain((select x.advocateId from duties x), a.id)")
                .table(
                        "supervised",
                        "select x.advocateId as advocateId, min(x.startsOn) as since from duties x"
                                + " join wards a on a.id = x.advocateId join places sc on sc.id = a.schoolId where "
                                + ASSIGNMENT + " group by x.advocateId")
                .with("sightSchools", schools())
                .with("me", me)
                .with("now", now)
                .with("servesAt", servesAt)
                .with("supervisesAt", supervisesAt)
                .with("coordinatesAt", coordinatesAt);
    }

    /** Whether the caller can be one of the advocates at all. */
    public boolean mayServe() {
        return servesAt.length > 0;
    }

    /** Whether the caller sees nothing but as one of the advocates. */
    public boolean onlyServes() {
        return supervisesAt.length == 0 && coordinatesAt.length == 0;
    }

    /** Whether the caller sees as a supervisor what the coordinator's role does not show anyway. */
    public boolean supervisesElsewhere() {
        return !Arrays.asList(coordinatesAt).containsAll(Arrays.asList(supervisesAt));
    }

    /** Every school at which one of these roles is held. */
    public UUID[] schools() {
        return Stream.of(servesAt, supervisesAt, coordinatesAt)
                .flatMap(Arrays::stream)
                .distinct()
                .toArray(UUID[]::new);
    }

    /** Whether any of these roles is held at the school at all. */
    public boolean reaches(UUID school) {
        return Arrays.asList(schools()).contains(school);
    }

    /** One statement more for the rare person who holds such a role in the whole district. */
    private static UUID[] schools(Reach reach, Session session) {
        return reach.wholeDistrict()
                ? session.createQuery("select s.id from School s", UUID.class)
                        .getResultStream()
                        .toArray(UUID[]::new)
                : reach.schoolIds();
    }
}
