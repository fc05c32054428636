package org.handrail.referral;

import java.util.Set;

/** Where a referral stands (R61). */
public enum ReferralStatus {
    SENT,
    ACKNOWLEDGED,
    ACCEPTED,
    DECLINED,
    IN_PROGRESS,
    CLOSED,
    REVOKED;

    /** The steps from here; to hand it on is possible while it is open and makes it SENT to someone else. */
    Set<ReferralStatus> next() {
        return switch (this) {
            case SENT -> Set.of(ACKNOWLEDGED, REVOKED);
            case ACKNOWLEDGED -> Set.of(ACCEPTED, DECLINED, REVOKED);
            case ACCEPTED -> Set.of(IN_PROGRESS);
            case IN_PROGRESS -> Set.of(CLOSED);
            case DECLINED, CLOSED, REVOKED -> Set.of();
        };
    }

    boolean isOpen() {
        return !next().isEmpty();
    }
}
