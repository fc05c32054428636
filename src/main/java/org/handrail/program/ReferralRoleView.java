package org.handrail.program;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who receives referrals of one kind, with names. */
public record ReferralRoleView(
        ReferralKind kind,
        UUID receiverId,
        String receiverName,
        @Nullable UUID deputyId,
        @Nullable String deputyName) {}
