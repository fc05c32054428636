package org.handrail.platform.problem;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param pointer a JSON pointer into the body, or the parameter's name
 * @param code the stable code of the reason
 * @param message a sentence for people
 * @param params what the sentence names: the numbers of a limit, or the values that are allowed
 */
public record FieldProblem(
        String pointer,
        String code,
        String message,
        @Nullable Map<String, Object> params) {
    public static FieldProblem of(String pointer, Reason reason) {
        return new FieldProblem(pointer, reason.code(), reason.sentence(), null);
    }

    /** For a value that is none of these. */
    public static FieldProblem of(String pointer, Reason reason, Collection<String> values) {
        var allowed = values.stream().sorted().toList();
        var message = reason.sentence() + ": " + String.join(", ", allowed);
        return new FieldProblem(pointer, reason.code(), message, Map.of("allowed", allowed));
    }
}
