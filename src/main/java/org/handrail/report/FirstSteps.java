package org.handrail.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.security.CurrentUser;
import org.handrail.program.LaunchChecklist;
import org.handrail.program.LaunchItem;
import org.handrail.program.Program;
import org.handrail.program.ProgramKind;
import org.handrail.program.ReferralHandlers;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How far the caller's schools without an active program are; what the program lacks is its launch checklist's word. */
@ApplicationScoped
class FirstSteps {
    static final String PERMISSION = "program:write";

    /** A few, as Today shows; a paused program has been active, and says itself what it lacks. */
    private static final String STARTING = """
            select
              s.id,
              s.name,
              (
                select g.id
                from program g
                where g.district_id = :district
                  and g.school_id = s.id
                  and g.status = 'DRAFT'
                order by g.id
                limit 1) as program_id,
              exists (
                select
                from school_year y
                join term t on t.district_id = :district and t.school_year_id = y.id
                where y.district_id = :district
                  and y.school_id = s.id
                  and y.ends_on >= cast(cast(:now as timestamptz) at time zone s.time_zone as date)) as school_year,
              exists (
                select
                from person p
                where p.district_id = :district
                  and p.school_id = s.id
                  and p.kind = 'STUDENT'
                  and p.active) as students,
              exists (
                select
                from agreement_template t
                where t.district_id = :district
                  and t.kind = 'CONFIDENTIALITY'
                  and t.status = 'PUBLISHED'
                  and (t.school_id is null or t.school_id = s.id)) as agreement,
              exists (
                select
                from peer_advocate a
                where a.district_id = :district
                  and a.school_id = s.id
                  and a.status <> 'ENDED') as advocate
            from school s
            where s.district_id = :district
              and s.active
              and (:coordinatedAll or s.id = any(:coordinated))
              and (cast(:school as uuid) is null or s.id = :school)
              and not exists (
                select
                from program g
                where g.district_id = :district
                  and g.school_id = s.id
                  and g.status in ('ACTIVE', 'PAUSED'))
            order by s.name, s.id
            limit 8""";

    /** A program of specialists for the staff asks for none of these. */
    private static final Set<FirstStepCode> FOR_STUDENTS = EnumSet.of(
            FirstStepCode.STUDENTS,
            FirstStepCode.SERVICE_MODELS,
            FirstStepCode.MENTAL_HEALTH_PARTNER,
            FirstStepCode.AGREEMENT,
            FirstStepCode.ADVOCATE);

    private final Session session;
    private final LaunchChecklist checklist;
    private final ReferralHandlers handlers;
    private final CurrentUser me;
    private final Clock clock;

    FirstSteps(Session session, LaunchChecklist checklist, ReferralHandlers handlers, CurrentUser me, Clock clock) {
        this.session = session;
        this.checklist = checklist;
        this.handlers = handlers;
        this.me = me;
        this.clock = clock;
    }

    /** @param school one of the caller's, or null for all of them */
    List<FirstStepsView> at(@Nullable UUID school) {
        var reach = me.reach(PERMISSION);
        return session
                .createNativeQuery(STARTING, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("district", me.district())
                .setParameter("coordinatedAll", reach.wholeDistrict())
                .setParameter("coordinated", reach.schools().toArray(UUID[]::new))
                .setParameter("school", school, UUID.class)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    private FirstStepsView view(Tuple start) {
        var school = start.get("id", UUID.class);
        var program = Optional.ofNullable(start.get("program_id", UUID.class)).map(id -> Program.<Program>findById(id));
        var launch = program.map(checklist::of).orElse(List.of());
        var steps = List.of(
                new FirstStep(FirstStepCode.SCHOOL_YEAR, start.get("school_year", Boolean.class)),
                new FirstStep(FirstStepCode.STUDENTS, start.get("students", Boolean.class)),
                new FirstStep(FirstStepCode.COLLEAGUE, handlers.at(school).size() > 1),
                new FirstStep(FirstStepCode.PROGRAM, program.isPresent()),
                new FirstStep(FirstStepCode.SERVICE_MODELS, met(launch, LaunchItem.Code.SERVICE_MODEL)),
                // What offers nothing yet needs no partner, which is not the same as having one.
                new FirstStep(
                        FirstStepCode.MENTAL_HEALTH_PARTNER,
                        met(launch, LaunchItem.Code.SERVICE_MODEL, LaunchItem.Code.MENTAL_HEALTH_PARTNER)),
                new FirstStep(
                        FirstStepCode.REFERRAL_DIRECTORY,
                        met(launch, LaunchItem.Code.REFERRAL_RECEIVER, LaunchItem.Code.REFERRAL_DEPUTY)),
                new FirstStep(FirstStepCode.AGREEMENT, start.get("agreement", Boolean.class)),
                new FirstStep(FirstStepCode.ADVOCATE, start.get("advocate", Boolean.class)),
                new FirstStep(FirstStepCode.ACTIVATION, false));
        boolean ofStaff =
                program.filter(it -> it.kind() == ProgramKind.STAFF_PSS).isPresent();
        return new FirstStepsView(
                school,
                start.get("name", String.class),
                start.get("program_id", UUID.class),
                steps.stream()
                        .filter(step -> !ofStaff || !FOR_STUDENTS.contains(step.code()))
                        .toList());
    }

    private static boolean met(List<LaunchItem> launch, LaunchItem.Code... codes) {
        var asked = Set.of(codes);
        return !launch.isEmpty()
                && launch.stream().filter(item -> asked.contains(item.code())).allMatch(LaunchItem::met);
    }
}
