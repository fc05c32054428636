package org.handrail.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/**
 * Whom one already knows of and wants to name on a record. In a body, because a name must not be in an address or a log.
 *
 * @param query at least three letters from the start of words of the name, in any order; or the district's own number,
 *     exactly
 * @param schoolId narrows it to one of the caller's schools
 */
public record PersonLookUpInput(
        @NotBlank @Size(max = 100) String query, @NotNull LookUpKind kind, UUID schoolId) {
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_WORDS = 5;

    /** Of letters and digits alone, as {@link Person} keeps them; too few would be leafing through the school. */
    List<String> words() {
        var words = Arrays.stream(Person.plain(query).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (String.join("", words).length() < LEAST_LETTERS) {
            throw ProblemType.VALIDATION_FAILED.at("/query", Reason.LOOK_UP_TOO_SHORT);
        }
        return words;
    }

    String number() {
        return query.strip();
    }
}
