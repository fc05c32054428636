package org.handrail.organization;

/** Whom a look-up can be for: a student to meet or to worry about, or an adult of the school. */
public enum LookUpKind {
    STUDENT,
    STAFF;

    PersonKind person() {
        return PersonKind.valueOf(name());
    }
}
