package org.handrail.program;

/** Who supports whom. */
public enum ProgramKind {
    /** Students support students (S2). */
    STUDENT_PEER,
    /** Peer support specialists support the school's staff (S1.1). */
    STAFF_PSS
}
