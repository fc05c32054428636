package org.handrail.agreement;

/** How a guardian gave consent. */
public enum ConsentMethod {
    PAPER,
    IN_PERSON,
    PHONE
}
