package org.handrail.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Reach;
import org.handrail.platform.security.Role;
import org.handrail.program.ServiceModels;
import org.handrail.training.Course;
import org.handrail.training.Courses;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What waits for the caller, whatever they are, in one statement (P7). */
@ApplicationScoped
class TodayQueries {
    /** A course that a service model asks for beyond those of every model. */
    private record Extra(String model, String course) {}

    private static final String[] REQUIRED_COURSES = Courses.all().stream()
            .filter(Course::requiredForStudentAdvocates)
            .map(Course::code)
            .toArray(String[]::new);

    private static final List<Extra> EXTRA = ServiceModels.all().stream()
            .flatMap(model -> model.extraTraining().stream().map(course -> new Extra(model.code(), course)))
            .toList();

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
        var tables = new ArrayList<String>();
        var branches = new ArrayList<String>();
        if (me.has("referral:read")) {
            tables.add(TodaySql.OPEN_REFERRALS);
            branches.add(TodaySql.UNACKNOWLEDGED);
            if (me.has("referral:handle")) {
                branches.add(TodaySql.TO_DECIDE_OR_CLOSE);
            }
            if (me.has("referral:decide")) {
                branches.add(TodaySql.NOTIFICATION_DECISIONS);
            }
        }
        if (me.is(Role.PEER_ADVOCATE)) {
            branches.add(TodaySql.OWN_DRAFTS);
        }
        if (me.is(Role.SUPERVISOR)) {
            tables.add(TodaySql.SUPERVISEES);
            branches.add(TodaySql.TO_REVIEW);
            branches.add(TodaySql.SUPERVISION_OWED);
        }
        if (me.is(Role.PEER_ADVOCATE, Role.PROGRAM_COORDINATOR)) {
            tables.add(TodaySql.SERVING);
            tables.add(TodaySql.TRAINING);
            branches.add(TodaySql.TRAINING_MISSING);
            branches.add(TodaySql.TRAINING_EXPIRING);
        }
        if (me.is(Role.PEER_ADVOCATE)) {
            branches.add(TodaySql.AGREEMENTS_TO_SIGN);
        }
        if (me.is(Role.PROGRAM_COORDINATOR)) {
            branches.add(TodaySql.AGREEMENTS_TO_COUNTERSIGN);
            branches.add(TodaySql.CONSENTS_MISSING);
            branches.add(TodaySql.PROGRAMS_TO_ACTIVATE);
            branches.add(TodaySql.PROGRAMS_WITHOUT_RECEIVER);
        }
        if (me.is(Role.DISTRICT_ADMINISTRATOR)) {
            branches.add(TodaySql.SCHOOLS_WITHOUT_COORDINATOR);
        }
        return branches.isEmpty()
                ? new TodayView(List.of(), Map.of())
                : found(TodaySql.statement(tables, branches), school);
    }

    private TodayView found(String sql, UUID school) {
        var items = new ArrayList<TodayItem>();
        var counts = new EnumMap<TodayKind, Long>(TodayKind.class);
        for (var row : bound(sql, school).getResultList()) {
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
                    (String) row[8]));
            counts.put(kind, ((Number) row[9]).longValue());
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

    private NativeQuery<Object[]> bound(String sql, UUID school) {
        var schools = reach(school);
        var coordinated = me.reachAs(Role.PROGRAM_COORDINATOR);
        var query = session.createNativeQuery(sql, Object[].class)
                .addScalar("kind", String.class)
                .addScalar("state", Integer.class)
                .addScalar("subject_id", UUID.class)
                .addScalar("number_of", Long.class)
                .addScalar("since", Instant.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("person_name", String.class)
                .addScalar("number", Integer.class)
                .addScalar("about", String.class)
                .addScalar("in_all", Long.class);
        var values = new HashMap<String, Object>();
        values.put("now", clock.instant());
        values.put("district", me.district());
        values.put("me", me.personOrNobody());
        values.put("everywhere", schools.wholeDistrict());
        values.put("schools", schools.schools().toArray(UUID[]::new));
        values.put("coordinatesAll", coordinated.wholeDistrict());
        values.put("coordinated", coordinated.schools().toArray(UUID[]::new));
        values.put("requiredCourses", REQUIRED_COURSES);
        values.put("extraModels", EXTRA.stream().map(Extra::model).toArray(String[]::new));
        values.put("extraCourses", EXTRA.stream().map(Extra::course).toArray(String[]::new));
        query.getParameterMetadata()
                .getNamedParameterNames()
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
    }
}
