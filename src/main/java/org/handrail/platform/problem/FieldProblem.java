package org.handrail.platform.problem;

/** What is wrong with one field: a JSON pointer into the body (or the parameter's name), a stable code, a sentence. */
public record FieldProblem(String pointer, String code, String message) {}
