package org.handrail.advocate;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handrail.organization.LocalDay;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.security.CurrentUser;
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
        var sight = sight(seeingAll);
        var query = session.createQuery(
                        "select a from PeerAdvocate a where a.id = :id and (" + sight.condition() + ")",
                        PeerAdvocate.class)
                .setParameter("id", id);
        sight.parameters().forEach(query::setParameter);
        return query.uniqueResultOptional();
    }

    /** @param seeingAll roles that see every advocate of their schools */
    public Sight sight(Role... seeingAll) {
        var all = me.reachAs(seeingAll);
        if (all.wholeDistrict()) {
            return new Sight("1 = 1", Map.of());
        }
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of("a.schoolId in :rosterSchools"));
        parameters.put("rosterSchools", all.schools());
        var own = me.reachAs(Role.PEER_ADVOCATE);
        if (!own.isNowhere()) {
            conditions.add("a.personId = :me and a.schoolId in :ownSchools");
            parameters.put("me", me.personOrNobody());
            parameters.put("ownSchools", own.schools());
        }
        var supervised = me.reachAs(Role.SUPERVISOR);
        if (!supervised.isNowhere()) {
            conditions.add("""
                    a.schoolId in :supervisedSchools and exists (
                      select 1
                      from SupervisorAssignment mine
                      where mine.advocateId = a.id
                        and mine.supervisorId = :me
                        and mine.startsOn <= :sightDay
                        and (mine.endsOn is null or mine.endsOn >= :sightDay))""");
            parameters.put("me", me.personOrNobody());
            parameters.put("supervisedSchools", supervised.schools());
            parameters.put("sightDay", localDay.todayInDistrict());
        }
        return new Sight(String.join(" or ", conditions), parameters);
    }

    /** A condition on {@code PeerAdvocate a}. */
    public record Sight(String condition, Map<String, Object> parameters) {
        public <R> ListQuery<R> narrow(ListQuery<R> list) {
            list.where(condition);
            parameters.forEach(list::with);
            return list;
        }
    }
}
