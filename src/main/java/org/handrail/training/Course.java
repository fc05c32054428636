package org.handrail.training;

import java.util.List;
import org.handrail.platform.reference.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that advocates or specialists learn (F5).
 *
 * @param code stable, for example {@code MAKING_REFERRALS}
 * @param audiences whom it is written for; a course for adults is never offered to students (S4.10)
 * @param validMonths how long a completion holds; without it, for good
 * @param requiredForStudentAdvocates every student advocate needs it before the first session (R12)
 * @param source the requirement behind it
 */
public record Course(
        String code,
        Text name,
        Text description,
        List<Audience> audiences,
        @Nullable Integer validMonths,
        boolean requiredForStudentAdvocates,
        String source) {
    public boolean isFor(Audience audience) {
        return audiences.contains(audience);
    }
}
