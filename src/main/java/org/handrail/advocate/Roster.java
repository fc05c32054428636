package org.handrail.advocate;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.organization.LocalDay;
import org.handrail.organization.PersonName;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Reach;
import org.handrail.platform.security.Role;
import org.hibernate.Session;

/**
 * Which advocates the caller may know of: the own record, those supervised today (R33), and the roster of the schools
 * where the caller holds one of the named roles.
 */
@RequestScoped
public class Roster {
    private final CurrentUser me;
    private final LocalDay localDay;
    private final Session session;

    Roster(CurrentUser me, LocalDay localDay, Session session) {
        this.me = me;
        this.localDay = localDay;
        this.session = session;
    }

    /** Empty when there is no such advocate and when the caller may not know of it. */
    public Optional<PeerAdvocate> find(UUID id, Role... seeingAll) {
        return sight(seeingAll)
                .find(
                        session,
                        PeerAdvocate.class,
                        "select a from PeerAdvocate a where a.id = :id",
                        id,
                        "a.id",
                        "a.schoolId");
    }

    /** @param seeingAll roles that see every advocate of their schools */
    public Sight sight(Role... seeingAll) {
        var all = me.reachAs(seeingAll);
        if (all.wholeDistrict()) {
            return Sight.ALL;
        }
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        var own = me.reachAs(Role.PEER_ADVOCATE);
        var supervised = me.reachAs(Role.SUPERVISOR);
        // Without any of these roles the school's condition stays, and nothing fulfils it.
        if (!all.isNowhere() || own.isNowhere() && supervised.isNowhere()) {
            conditions.add(":rosterSchools contains %2$s");
            parameters.put("rosterSchools", all.schoolIds());
        }
        if (!own.isNowhere()) {
            conditions.add("""
                    ids_contain((
                      select own.id
                      from PeerAdvocate own
                      where own.personId = :me
                        and :ownSchools contains own.schoolId), %1$s)""");
            parameters.put("me", me.personOrNobody());
            parameters.put("ownSchools", own.schoolIds());
        }
        if (!supervised.isNowhere()) {
            conditions.add("""
                    :supervisedSchools contains %2$s and ids_contain((
                      select mine.advocateId
                      from SupervisorAssignment mine
                      where mine.supervisorId = :me
                        and mine.startsOn <= :sightDay
                        and (mine.endsOn is null or mine.endsOn >= :sightDay)), %1$s)""");
            parameters.put("me", me.personOrNobody());
            parameters.put("supervisedSchools", supervised.schoolIds());
            parameters.put("sightDay", localDay.todayInDistrict());
        }
        // One's own few are found by who one is, and not among all of the school.
        var schools = own.isNowhere() ? union(all, supervised) : List.<UUID>of();
        return new Sight(List.copyOf(conditions), parameters, schools);
    }

    private static List<UUID> union(Reach one, Reach other) {
        return Stream.concat(one.schools().stream(), other.schools().stream())
                .distinct()
                .toList();
    }

    /**
     * What to ask of an advocate's id and school.
     *
     * @param ways each is enough; none at all where every advocate of the district is seen
     * @param schools in which a list can walk, since all of the ways lead to them; none if it had better not
     */
    public record Sight(List<String> ways, Map<String, Object> parameters, List<UUID> schools) {
        /** For what the caller is known to see. */
        public static final Sight ALL = new Sight(List.of(), Map.of(), List.of());

        String condition(String advocate, String school) {
            return ways.isEmpty()
                    ? "1 = 1"
                    : ways.stream().map(way -> way.formatted(advocate, school)).collect(Collectors.joining(" or "));
        }

        /** With a parameter of the query that it is asked of. */
        public Sight with(String name, Object value) {
            var more = new HashMap<>(parameters);
            more.put(name, value);
            return new Sight(ways, more, schools);
        }

        /**
         * What a query finds under this id, if it is about an advocate who is seen.
         *
         * @param query ends in its condition, which speaks of {@code :id}
         */
        public <R> Optional<R> find(
                Session session, Class<R> type, String query, UUID id, String advocate, String school) {
            // Not the bare school: of several indexes that promise one row PostgreSQL has taken the school's, not the
            // id's.
            var only = condition(advocate, "coalesce(%1$s, %1$s)".formatted(school));
            var found = session.createQuery(query + " and (" + only + ")", type).setParameter("id", id);
            parameters.forEach(found::setParameter);
            return found.uniqueResultOptional();
        }

        /** Only the advocates who are seen. */
        <R> ListQuery<R> narrow(ListQuery<R> list) {
            return narrow(list, "a.id", "a.schoolId");
        }

        /**
         * Only the papers of advocates who are seen, with the advocate's name: {@code nameOf(who.personId)}.
         *
         * @param paper the alias of a record with {@code advocateId} and {@code schoolId}
         */
        public <R> ListQuery<R> narrow(ListQuery<R> list, String paper) {
            return PersonName.in(narrow(list, paper + ".advocateId", paper + ".schoolId"))
                    .detail(
                            "who",
                            "select a.id as advocateId, a.personId as personId from PeerAdvocate a"
                                    + " where ids_contain((select g.advocateId from page g), a.id)",
                            "who.advocateId = " + paper + ".advocateId");
        }

        private <R> ListQuery<R> narrow(ListQuery<R> list, String advocate, String school) {
            var told = given(list).where(condition(advocate, school));
            return schools.isEmpty() ? told : told.at(schools.toArray(UUID[]::new), school);
        }

        /** With what the condition asks for, to be part of the list's tables. */
        <R> ListQuery<R> given(ListQuery<R> list) {
            parameters.forEach(list::with);
            return list;
        }
    }
}
