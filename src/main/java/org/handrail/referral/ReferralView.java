package org.handrail.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;
import org.handrail.platform.reference.Text;
import org.handrail.program.ReferralKind;
import org.handrail.program.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A referral as far as the caller may know of it; what they may not know is absent.
 *
 * @param number counts up at the school; what people call it by
 * @param status as the caller sees it: to an advocate or a teacher whatever follows is ACKNOWLEDGED until it is over
 * @param red nobody has a safety concern yet, or nobody could be reached
 * @param waitingSince since when the next step is awaited
 * @param seenAs why the caller sees it, and so how much
 * @param concernKind absent for a coordinator, who sees the referral kind
 * @param words what the sender confirmed; reading them is written down
 * @param receiver whose turn it is
 * @param holder who said "I have it"
 * @param delivery present while nobody has been reached: "sent" does not mean read (R57)
 * @param sharedLine what the receiver chose to tell the sender (R34)
 * @param reroute what was offered by the one that declined (R61)
 * @param allowed the states that can follow, of those that the caller may know of
 */
public record ReferralView(
        UUID id,
        int version,
        int number,
        UUID schoolId,
        UUID programId,
        ReferralKind referralKind,
        @Nullable String concernKind,
        Urgency urgency,
        ReferralStatus status,
        boolean red,
        Instant sentAt,
        @Nullable Instant waitingSince,
        Sight seenAs,
        @Nullable UUID peerSessionId,
        @Nullable UUID rerouteOfId,
        @Nullable PersonName student,
        @Nullable String gradeBand,
        @Nullable Boolean householdInvolved,
        @Nullable String words,
        @Nullable AgreementView agreement,
        @Nullable HandOverView handOver,
        PersonName sender,
        @Nullable PersonName receiver,
        @Nullable PersonName holder,
        @Nullable DeliveryView delivery,
        @Nullable String sharedLine,
        @Nullable RerouteView reroute,
        @Nullable HandlingView handling,
        List<ReferralStatus> allowed)
        implements Identified, Versioned {
    /** What the student said to it; fields as in {@link AgreementInput}. */
    public record AgreementView(
            Agreement kind,
            @Nullable String ground,
            @Nullable Boolean studentTold,
            @Nullable String notToldBecause) {}

    /** Who was told in person or by telephone, and when. */
    public record HandOverView(HandOverManner manner, PersonName to, Instant at) {}

    /**
     * Nobody could be reached (R57).
     *
     * @param reachedNobody always true: go to an adult yourself
     * @param tried the names that were tried
     * @param emergencyText the program's own, whom to call now
     */
    public record DeliveryView(boolean reachedNobody, List<String> tried, Text emergencyText) {}

    /** Another adult, or another way in words. */
    public record RerouteView(
            @Nullable PersonName to, @Nullable String advice) {}

    /**
     * What came after it was sent.
     *
     * @param declineReason for those who may read the words
     * @param decision the last one about telling parents
     * @param recipients who may read the words, why and since when (X5)
     */
    public record HandlingView(
            @Nullable Instant acknowledgedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant endedAt,
            @Nullable Outcome outcome,
            @Nullable String declineReason,
            @Nullable Decision decision,
            List<RecipientView> recipients) {}
}
