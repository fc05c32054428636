package org.handrail.report;

import java.util.List;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.handrail.program.ServiceModels;
import org.handrail.training.Course;
import org.handrail.training.Courses;

/** Required training, to the advocate and to the coordinator who sees to it. */
final class TodayTraining {
    /** A course that a service model asks for beyond those of every model. */
    private record Extra(String model, String course) {}

    private static final String[] REQUIRED_COURSES = Courses.all().stream()
            .filter(Course::requiredForStudentAdvocates)
            .map(Course::code)
            .toArray(String[]::new);

    private static final List<Extra> EXTRA = ServiceModels.all().stream()
            .flatMap(model -> model.extraTraining().stream().map(course -> new Extra(model.code(), course)))
            .toList();

    /** The courses that each serving advocate needs, with the last day on which what they completed holds. */
    private static final String TRAINING = """
            completion as materialized (
              select t.advocate_id, t.course_code, t.completed_on, t.expires_on
              from training_completion t
              where t.district_id = :district
                and t.advocate_id = any(array(select v.id from serving v))
                and t.withdrawn_at is null
            ),
            training as materialized (
              select
                v.id,
                v.name,
                v.today,
                c.code,
                count(t.advocate_id) > 0 as completed,
                case when bool_or(t.advocate_id is not null and t.expires_on is null) then null else max(t.expires_on) end
                  as expires_on
              from serving v
              cross join lateral (
                select unnest(cast(:requiredCourses as text[])) as code
                union
                select e.course
                from unnest(cast(:extraModels as text[]), cast(:extraCourses as text[])) as e (model, course)
                where e.model = any(v.models)
              ) c
              left join completion t
                on t.advocate_id = v.id
                and t.course_code = c.code
                and t.completed_on <= v.today
              group by v.id, v.name, v.today, c.code
            )""";

    /** Never completed, or expired: the gate is shut (R12). One item an advocate, with how many courses. */
    private static final String TRAINING_MISSING = """
            select
              'TRAINING_MISSING',
              case when bool_or(k.completed) then 1 else 2 end,
              k.id,
              count(*),
              cast(null as timestamptz),
              cast(null as date),
              k.name,
              cast(null as integer),
              cast(null as text),
              cast(null as text)
            from training k
            where not k.completed
              or k.expires_on < k.today
            group by k.id, k.name""";

    /** Expires within thirty days. */
    private static final String TRAINING_EXPIRING = """
            select
              'TRAINING_EXPIRING',
              2,
              k.id,
              count(*),
              cast(null as timestamptz),
              min(k.expires_on),
              k.name,
              cast(null as integer),
              cast(null as text),
              cast(null as text)
            from training k
            where k.expires_on between k.today and k.today + 30
            group by k.id, k.name""";

    private TodayTraining() {}

    static void ask(CurrentUser me, TodayStatement today) {
        if (me.is(Role.PEER_ADVOCATE, Role.PROGRAM_COORDINATOR)) {
            today.table(TodayAdvocates.SERVING)
                    .table(TRAINING)
                    .branch(TRAINING_MISSING)
                    .branch(TRAINING_EXPIRING)
                    .value("requiredCourses", REQUIRED_COURSES)
                    .value("extraModels", EXTRA.stream().map(Extra::model).toArray(String[]::new))
                    .value("extraCourses", EXTRA.stream().map(Extra::course).toArray(String[]::new));
        }
    }
}
