package org.handrail.milestone;

/** What the caller is in a cycle. */
public enum CyclePart {
    /** Names raters, rates and closes. */
    LEADS,
    /** A named rater. */
    RATES,
    /** Sees how far it is, and no evidence. */
    READS;

    boolean mayRate() {
        return this != READS;
    }
}
