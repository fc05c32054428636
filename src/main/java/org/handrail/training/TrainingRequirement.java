package org.handrail.training;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.ReadinessItem;
import org.handrail.advocate.ReadinessItem.FixedBy;
import org.handrail.advocate.ReadinessRequirement;
import org.handrail.training.TrainingCompletionQueries.Completed;

/** Training's part of the gate: every required module, those of the model too, completed and in date (R12). */
@ApplicationScoped
@Priority(300)
class TrainingRequirement implements ReadinessRequirement {
    private static final Comparator<Completed> LONGEST_LAST =
            Comparator.comparing(Completed::expiresOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final TrainingCompletionQueries completions;

    TrainingRequirement(TrainingCompletionQueries completions) {
        this.completions = completions;
    }

    @Override
    public Map<UUID, List<ReadinessItem>> itemsFor(List<PeerAdvocate> advocates, String modelCode, LocalDate day) {
        var courses = Courses.requiredFor(modelCode);
        var completed = completions.completedBy(
                advocates.stream().map(PeerAdvocate::id).toArray(UUID[]::new),
                courses.stream().map(Course::code).toArray(String[]::new),
                day);
        var items = new HashMap<UUID, List<ReadinessItem>>();
        for (var advocate : advocates) {
            var own = completed.stream()
                    .filter(one -> one.advocateId().equals(advocate.id()))
                    .toList();
            items.put(
                    advocate.id(),
                    courses.stream().map(course -> item(course, own, day)).toList());
        }
        return items;
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
}
