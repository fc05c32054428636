package org.handrail.program;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Who receives referrals of one kind.
 *
 * @param receiverId a member of staff who handles referrals at the school
 * @param deputyId another one; may be missing only while the program is not active
 */
public record ReferralRoleInput(
        @NotNull ReferralKind kind, @NotNull UUID receiverId, UUID deputyId) {}
