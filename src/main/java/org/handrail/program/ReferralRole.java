package org.handrail.program;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** Who receives a program's referrals of one kind, and who does when that person is away (S2.7, R58). */
@Entity
public class ReferralRole extends DistrictEntity {
    private UUID programId;

    @Enumerated(EnumType.STRING)
    private ReferralKind kind;

    private UUID receiverId;
    private UUID deputyId;

    protected ReferralRole() {}

    /** @param pointer where the input stands in the body, for the problem's pointers */
    public ReferralRole(UUID programId, ReferralRoleInput input, String pointer) {
        if (input.receiverId().equals(input.deputyId())) {
            throw ProblemType.VALIDATION_FAILED.at(pointer + "/deputyId", Reason.DEPUTY_IS_RECEIVER);
        }
        this.programId = programId;
        this.kind = input.kind();
        this.receiverId = input.receiverId();
        this.deputyId = input.deputyId();
    }

    public ReferralKind kind() {
        return kind;
    }

    public UUID receiverId() {
        return receiverId;
    }

    public Optional<UUID> deputyId() {
        return Optional.ofNullable(deputyId);
    }
}
