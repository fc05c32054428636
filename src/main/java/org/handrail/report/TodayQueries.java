package org.handrail.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.handrail.milestone.Track;
import org.handrail.platform.persistence.Joining;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Reach;
import org.handrail.platform.security.Role;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What waits for the caller, whatever they are, in one statement (P7). */
@ApplicationScoped
class TodayQueries {
    private static final List<BiConsumer<CurrentUser, TodayStatement>> FEATURES = List.of(
            TodayReferrals::ask,
            TodayPeerSessions::ask,
            TodaySupervision::ask,
            TodayTraining::ask,
            TodayAgreements::ask,
            TodayAdvocates::ask,
            TodayPrograms::ask,
            TodaySchools::ask,
            TodayAccounts::ask,
            TodayMilestones::ask);

    private final Session session;
    private final CurrentUser me;
    private final Clock clock;

    TodayQueries(Session session, CurrentUser me, Clock clock) {
        this.session = session;
        this.me = me;
        this.clock = clock;
    }

    /** @param school one of the caller's, or null for all of them */
    TodayView of(@Nullable UUID school) {
        var today = asked(school);
        FEATURES.forEach(feature -> feature.accept(me, today));
        return today.asksNothing() ? new TodayView(List.of(), Map.of()) : found(today);
    }

    private TodayView found(TodayStatement today) {
        var items = new ArrayList<TodayItem>();
        var counts = new EnumMap<TodayKind, Long>(TodayKind.class);
        var query = bound(today);
        Joining.last(session);
        for (var row : query.getResultList()) {
            var kind = TodayKind.valueOf((String) row[0]);
            items.add(new TodayItem(
                    kind,
                    TodayState.values()[((Number) row[1]).intValue()],
                    (UUID) row[2],
                    ((Number) row[3]).longValue(),
                    (Instant) row[4],
                    (LocalDate) row[5],
                    (String) row[6],
                    (Integer) row[7],
                    (String) row[8],
                    row[9] == null ? null : Track.valueOf((String) row[9])));
            counts.put(kind, ((Number) row[10]).longValue());
        }
        return new TodayView(items, counts);
    }

    /** All that the caller works at, or of these the one that was asked for. */
    private Reach reach(UUID school) {
        var reach = Reach.of(me.grants());
        if (school == null) {
            return reach;
        }
        return new Reach(false, reach.covers(school) ? Set.of(school) : Set.of());
    }

    private TodayStatement asked(UUID school) {
        return new TodayStatement()
                .value("now", clock.instant())
                .value("district", me.district())
                .value("me", me.personOrNobody())
                .reach("schools", reach(school))
                .reach("coordinated", me.reachAs(Role.PROGRAM_COORDINATOR));
    }

    private NativeQuery<Object[]> bound(TodayStatement today) {
        var query = session.createNativeQuery(today.sql(), Object[].class)
                .addScalar("kind", String.class)
                .addScalar("state", Integer.class)
                .addScalar("subject_id", UUID.class)
                .addScalar("number_of", Long.class)
                .addScalar("since", Instant.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("person_name", String.class)
                .addScalar("number", Integer.class)
                .addScalar("about", String.class)
                .addScalar("track", String.class)
                .addScalar("in_all", Long.class);
        query.getParameterMetadata()
                .getNamedParameterNames()
                .forEach(name -> query.setParameter(name, today.value(name)));
        return query;
    }
}
