package org.handrail.peersession;

/** How a peer session came about (S2.20). */
public enum SessionOrigin {
    SCHEDULED,
    INFORMAL,
    DROP_IN,
    STAFF_REFERRAL;

    /** Whoever was invited or sent has a name; whoever drops in may keep theirs (R19). */
    boolean namesTheRecipient() {
        return this == SCHEDULED || this == STAFF_REFERRAL;
    }
}
