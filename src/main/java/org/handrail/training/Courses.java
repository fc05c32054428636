package org.handrail.training;

import java.util.List;
import java.util.Optional;
import org.handrail.platform.reference.ReferenceData;
import org.handrail.program.ServiceModel;
import org.handrail.program.ServiceModels;

/** The courses, the specialists' eight first in the order of their source. */
public final class Courses {
    private static final List<Course> ALL =
            List.copyOf(ReferenceData.load("courses.yaml", File.class).courses());

    private record File(String source, List<Course> courses) {}

    private Courses() {}

    public static List<Course> all() {
        return ALL;
    }

    public static Optional<Course> byCode(String code) {
        return ALL.stream().filter(course -> course.code().equals(code)).findFirst();
    }

    /** What a student advocate must have completed to serve in this model. */
    public static List<Course> requiredFor(String modelCode) {
        var extra =
                ServiceModels.byCode(modelCode).map(ServiceModel::extraTraining).orElse(List.of());
        return ALL.stream()
                .filter(course -> course.requiredForStudentAdvocates() || extra.contains(course.code()))
                .toList();
    }
}
