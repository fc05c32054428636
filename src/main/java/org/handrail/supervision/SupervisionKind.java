package org.handrail.supervision;

/** With one advocate, or with several together. */
public enum SupervisionKind {
    INDIVIDUAL,
    GROUP
}
