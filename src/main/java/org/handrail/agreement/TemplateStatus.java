package org.handrail.agreement;

/** Where an edition of an agreement stands. */
public enum TemplateStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
