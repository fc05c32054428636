package org.handrail.referral;

/** A referral with the names that go with it, as one statement finds them; what of it leaves, {@link Sight} says. */
record ReferralSeen(
        Referral referral,
        boolean recipient,
        String senderName,
        String studentName,
        String receiverName,
        String holderName,
        String handOverToName,
        String rerouteToName) {}
