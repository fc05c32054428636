package org.handrail.platform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal: nothing was changed, and the answer is the problem of its type. */
public class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final List<FieldProblem> errors = new ArrayList<>();
    private final Map<String, Object> members = new LinkedHashMap<>();

    ProblemException(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    public ProblemException with(FieldProblem error) {
        errors.add(error);
        return this;
    }

    /** Adds a further member to the problem document, for example {@code allowed} or {@code missing}. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    Map<String, Object> members() {
        return members;
    }
}
