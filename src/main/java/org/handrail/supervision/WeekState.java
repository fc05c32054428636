package org.handrail.supervision;

/** What an advocate's week says about supervision (R71). */
public enum WeekState {
    /** The advocate took part in at least one that was held. */
    HELD,
    /** Over, and there was none: it is owed. */
    MISSED,
    /** Fewer than three school days in the advocate's service: none is owed. */
    EXEMPT,
    /** Still running, none yet. */
    CURRENT
}
