package org.handrail.referral;

import static org.handrail.referral.ReferralStatus.ACCEPTED;
import static org.handrail.referral.ReferralStatus.ACKNOWLEDGED;
import static org.handrail.referral.ReferralStatus.CLOSED;
import static org.handrail.referral.ReferralStatus.DECLINED;
import static org.handrail.referral.ReferralStatus.IN_PROGRESS;
import static org.handrail.referral.ReferralStatus.SENT;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.platform.security.Role;

/** Why someone sees a referral, and so how much of it (F21). */
public enum Sight {
    /** May read the words: the receiver, the deputy, and whoever it was handed to or who took it. */
    RECIPIENT,
    /** Staff of the program who sent it: the own words and how far it has come. */
    SENDER,
    /** A peer advocate who sent it: that somebody has it, and who; nothing of what follows (R32). */
    SENDER_ADVOCATE,
    /** A teacher who sent it: received and closed, nothing else (R34). */
    SENDER_TEACHER,
    /**
     * The school's program coordinator. Keeps red and overdue concerns from lying about, so sees that there is one, whose
     * and how old, and may take it or hand it on. Not the words, of no urgency: those cross to the receiver (R60), and a
     * coordinator who takes a concern is one.
     */
    COORDINATOR;

    static Sight ofSender(Role raisedAs) {
        return switch (raisedAs) {
            case PEER_ADVOCATE -> SENDER_ADVOCATE;
            case REFERRING_STAFF -> SENDER_TEACHER;
            default -> SENDER;
        };
    }

    static Sight of(boolean recipient, boolean sender, Role raisedAs) {
        return recipient ? RECIPIENT : sender ? ofSender(raisedAs) : COORDINATOR;
    }

    boolean isSender() {
        return this == SENDER || this == SENDER_ADVOCATE || this == SENDER_TEACHER;
    }

    boolean readsTheWords() {
        return this != COORDINATOR;
    }

    /** What happened after somebody had it, when and by whom. */
    boolean followsUp() {
        return this == RECIPIENT || this == SENDER || this == COORDINATOR;
    }

    boolean seesWhoHasIt() {
        return this != SENDER_TEACHER;
    }

    /** When the last step was is follow-up, except that nobody has it yet. */
    Instant waitingSince(ReferralStatus real, Instant since) {
        return real == SENT || followsUp() && real.isOpen() ? since : null;
    }

    ReferralStatus status(ReferralStatus real) {
        return switch (this) {
            case SENDER_ADVOCATE -> real == ACCEPTED || real == IN_PROGRESS ? ACKNOWLEDGED : real;
            case SENDER_TEACHER ->
                real == ACCEPTED || real == IN_PROGRESS ? ACKNOWLEDGED : real == DECLINED ? CLOSED : real;
            default -> real;
        };
    }

    /** The states that look like this one, so that a filter tells no more than the page (R41). */
    Set<ReferralStatus> statesSeenAs(ReferralStatus seen) {
        return Arrays.stream(ReferralStatus.values())
                .filter(real -> status(real) == seen)
                .collect(Collectors.toUnmodifiableSet());
    }
}
