package org.handrail.referral;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.program.ReferralKind;
import org.handrail.program.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A referral in a list: never the words, never the student.
 *
 * @param number counts up at the school; what people call it by
 * @param red nobody has a safety concern yet, or nobody could be reached
 * @param waitingSince since when the next step is awaited; absent once it has ended
 * @param seenAs why the caller sees it
 * @param senderName absent for other senders than the caller knows of
 * @param holderName who said "I have it"; never told to a referring teacher
 */
public record ReferralRow(
        UUID id,
        int number,
        UUID schoolId,
        UUID programId,
        ReferralKind referralKind,
        Urgency urgency,
        ReferralStatus status,
        boolean red,
        Instant sentAt,
        @Nullable Instant waitingSince,
        Sight seenAs,
        String senderName,
        @Nullable String holderName) {
    /** From the query: the real state, and what decides how much of it the caller sees. */
    public ReferralRow(
            UUID id,
            int number,
            UUID schoolId,
            UUID programId,
            ReferralKind referralKind,
            Urgency urgency,
            ReferralStatus status,
            UUID receiverId,
            Instant sentAt,
            Instant waitingSince,
            Role raisedAs,
            boolean sender,
            boolean recipient,
            String senderName,
            String holderName) {
        var sight = Sight.of(recipient, sender, raisedAs);
        this(
                id,
                number,
                schoolId,
                programId,
                referralKind,
                urgency,
                sight.status(status),
                Referral.isRed(status, urgency, receiverId),
                sentAt,
                sight.waitingSince(status, waitingSince),
                sight,
                senderName,
                sight.seesWhoHasIt() ? holderName : null);
    }
}
