package org.handrail.training;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.ReadinessItem;
import org.handrail.advocate.ReadinessItem.FixedBy;
import org.handrail.advocate.ReadinessRequirement;
import org.handrail.platform.persistence.JsonRows;

/** Training's part of the gate: every required module, those of the model too, completed and in date (R12). */
@ApplicationScoped
@Priority(300)
class TrainingRequirement implements ReadinessRequirement {
    private static final Comparator<Completed> LONGEST_LAST =
            Comparator.comparing(Completed::expiresOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final JsonRows rows;

    TrainingRequirement(JsonRows rows) {
        this.rows = rows;
    }

    /** What counts on this day, also what has expired by then. */
    @Override
    public String facts() {
        return """
                (select json_arrayagg(json_object('courseCode': c.courseCode, 'expiresOn': c.expiresOn) null on null)
                 from TrainingCompletion c
                 where c.advocateId = a.id
                   and c.withdrawnAt is null
                   and c.completedOn <= :day)""";
    }

    @Override
    public List<ReadinessItem> items(PeerAdvocate advocate, String facts, String modelCode, LocalDate day) {
        var completed = rows.read(facts, Completed.class);
        return Courses.requiredFor(modelCode).stream()
                .map(course -> item(course, completed, day))
                .toList();
    }

    private static ReadinessItem item(Course course, List<Completed> own, LocalDate day) {
        var name = course.name().en();
        return own.stream()
                .filter(one -> one.courseCode().equals(course.code()))
                .max(LONGEST_LAST)
                .map(last -> last.holdsOn(day)
                        ? ReadinessItem.met(
                                "TRAINING_MISSING", course.code(), "Has completed " + name, last.expiresOn())
                        : ReadinessItem.missing(
                                "TRAINING_EXPIRED",
                                course.code(),
                                "The training in " + name + " expired on " + last.expiresOn(),
                                FixedBy.PROGRAM_COORDINATOR))
                .orElseGet(() -> ReadinessItem.missing(
                        "TRAINING_MISSING",
                        course.code(),
                        "The training in " + name + " is missing",
                        FixedBy.PROGRAM_COORDINATOR));
    }

    record Completed(String courseCode, LocalDate expiresOn) {
        boolean holdsOn(LocalDate day) {
            return expiresOn == null || !expiresOn.isBefore(day);
        }
    }
}
