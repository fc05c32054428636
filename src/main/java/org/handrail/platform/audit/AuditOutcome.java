package org.handrail.platform.audit;

/** What became of it: a change, the reading of confidential text, or a refusal. */
public enum AuditOutcome {
    DONE,
    READ,
    REFUSED
}
