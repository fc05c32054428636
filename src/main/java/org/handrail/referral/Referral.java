package org.handrail.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.Role;
import org.handrail.program.ReferralKind;
import org.handrail.program.Urgency;

/**
 * A concern handed to an adult (F15, S2.9). It has no draft: what is saved is sent (R54), and it stays somebody's until
 * it is closed.
 */
@Entity
public class Referral extends DistrictEntity {
    UUID schoolId;
    UUID programId;
    int number;
    UUID peerSessionId;
    UUID rerouteOfId;

    String concernKind;

    @Enumerated(EnumType.STRING)
    ReferralKind referralKind;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    ReferralStatus status = ReferralStatus.SENT;

    UUID senderId;

    @Enumerated(EnumType.STRING)
    Role raisedAs;

    UUID studentId;
    String gradeBand;
    boolean householdInvolved;

    @Enumerated(EnumType.STRING)
    Agreement agreement;

    Boolean studentTold;

    @Enumerated(EnumType.STRING)
    HandOverManner handOverManner;

    UUID handOverToId;
    Instant handOverAt;
    UUID receiverId;
    UUID holderId;
    Instant sentAt;
    Instant waitingSince;
    Instant acknowledgedAt;
    Instant acceptedAt;
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    UUID rerouteToId;

    @Enumerated(EnumType.STRING)
    Decision decision;

    Instant decidedAt;
    LocalDate reviewOn;

    protected Referral() {}

    /**
     * Sends a concern.
     *
     * @param number counts up at the school
     * @param urgency as sent; a safety concern is one whatever is sent (R54)
     * @param receiverId whose turn it is; null if nobody could be reached (R57)
     */
    public Referral(
            UUID schoolId,
            int number,
            UUID senderId,
            Role raisedAs,
            ReferralInput input,
            Concern concern,
            UUID receiverId,
            Instant now) {
        this.schoolId = schoolId;
        this.programId = input.programId();
        this.number = number;
        this.peerSessionId = input.peerSessionId();
        this.rerouteOfId = input.rerouteOfId();
        this.concernKind = concern.kind().code();
        this.referralKind = concern.directoryKind();
        this.urgency = concern.urgency();
        this.senderId = senderId;
        this.raisedAs = raisedAs;
        this.studentId = input.studentId();
        this.gradeBand = input.gradeBand();
        this.householdInvolved = Boolean.TRUE.equals(input.householdInvolved());
        var agreement = concern.agreed(input.agreement());
        this.agreement = agreement.map(AgreementInput::kind).orElse(null);
        this.studentTold = agreement.map(AgreementInput::studentTold).orElse(null);
        this.receiverId = receiverId;
        this.sentAt = now;
        this.waitingSince = now;
        if (input.handOver() != null) {
            handOver(input.handOver(), now);
        }
    }

    /** Red until an adult says "I have it": a safety concern, and one that reached nobody (R55, R57). */
    boolean isRed() {
        return isRed(status, urgency, receiverId);
    }

    static boolean isRed(ReferralStatus status, Urgency urgency, UUID receiverId) {
        return status == ReferralStatus.SENT && (urgency == Urgency.SAFETY || receiverId == null);
    }

    boolean reachedNobody() {
        return status == ReferralStatus.SENT && receiverId == null;
    }

    /** A person told a person; software alone never settles a safety concern (R55). */
    public void handOver(HandOverInput input, Instant now) {
        if (!status.isOpen()) {
            throw refused();
        }
        handOverManner = input.manner();
        handOverToId = input.toPersonId();
        handOverAt = input.at() == null ? now : input.at();
    }

    /** Where the directory reached nobody, whoever was told in person is the one to answer. */
    void reached(UUID person) {
        if (receiverId == null) {
            receiverId = person;
        }
    }

    /** "I have it". The first one holds it; for a second one nothing changes (R55). Answers whether it was the first. */
    public boolean acknowledge(UUID by, Instant now) {
        if (status.isOpen() && holderId != null) {
            return false;
        }
        to(ReferralStatus.ACKNOWLEDGED);
        receiverId = by;
        holderId = by;
        acknowledgedAt = now;
        waitingSince = now;
        return true;
    }

    public void accept(UUID by, Instant now) {
        to(ReferralStatus.ACCEPTED);
        receiverId = by;
        holderId = by;
        acceptedAt = now;
        waitingSince = now;
    }

    /** Says no and offers another way (R61). */
    public void decline(UUID rerouteTo, Instant now) {
        if (urgency == Urgency.SAFETY) {
            throw ProblemType.SAFETY_CANNOT_BE_DECLINED.exception();
        }
        to(ReferralStatus.DECLINED);
        rerouteToId = rerouteTo;
        endedAt = now;
    }

    public void progress(Instant now) {
        to(ReferralStatus.IN_PROGRESS);
        waitingSince = now;
    }

    /** Nothing urgent ends without a decision about the parents (R65), no safety concern without a hand-over (R55). */
    public void close(Outcome outcome, Instant now) {
        allow(ReferralStatus.CLOSED);
        if (urgency != Urgency.ROUTINE && decision == null) {
            throw ProblemType.NOTIFICATION_DECISION_MISSING.exception();
        }
        if (urgency == Urgency.SAFETY && handOverManner == null) {
            throw ProblemType.HAND_OVER_MISSING.exception();
        }
        status = ReferralStatus.CLOSED;
        this.outcome = outcome;
        endedAt = now;
    }

    /** Taken back by the sender, never after somebody has accepted it, also where it was handed on since (R61). */
    public void revoke(Instant now) {
        if (acceptedAt != null) {
            throw refused();
        }
        to(ReferralStatus.REVOKED);
        endedAt = now;
    }

    /** Gives it to another adult, who has to acknowledge: until then nobody has it, and a safety concern is red again. */
    public void handOn(UUID to, Instant now) {
        if (!status.isOpen()) {
            throw refused();
        }
        status = ReferralStatus.SENT;
        receiverId = to;
        holderId = null;
        waitingSince = now;
    }

    /** The last decision about the parents counts (R65). */
    public void decide(Decision decision, LocalDate reviewOn, Instant now) {
        this.decision = decision;
        this.reviewOn = reviewOn;
        decidedAt = now;
    }

    boolean isWithSomeone() {
        return status.isOpen() && status != ReferralStatus.SENT;
    }

    /** "Not now" unless decided otherwise, where a parent or someone of the household is part of the concern (R67). */
    Decision decisionOf(DecisionInput input) {
        if (input.decision() == null && !householdInvolved) {
            throw ProblemType.VALIDATION_FAILED.at("/decision", Reason.DECISION_MISSING);
        }
        var decision = input.decision() == null ? Decision.NOT_NOW : input.decision();
        if (decision == Decision.NOT_NOW && input.reviewOn() == null) {
            throw ProblemType.VALIDATION_FAILED.at("/reviewOn", Reason.REVIEW_DAY_MISSING);
        }
        return decision;
    }

    private void to(ReferralStatus next) {
        allow(next);
        status = next;
    }

    private void allow(ReferralStatus next) {
        if (!status.next().contains(next)) {
            throw refused();
        }
    }

    /** The steps that are possible, for the answer to one that is not. */
    Set<ReferralStatus> allowed() {
        return status.next().stream()
                .filter(next -> next != ReferralStatus.DECLINED || urgency != Urgency.SAFETY)
                .filter(next -> next != ReferralStatus.REVOKED || acceptedAt == null)
                .collect(Collectors.toUnmodifiableSet());
    }

    private RuntimeException refused() {
        return ProblemType.INVALID_TRANSITION
                .exception()
                .with("allowed", allowed().stream().sorted().toList());
    }

    public UUID schoolId() {
        return schoolId;
    }

    public Optional<UUID> studentId() {
        return Optional.ofNullable(studentId);
    }

    public ReferralStatus status() {
        return status;
    }
}
