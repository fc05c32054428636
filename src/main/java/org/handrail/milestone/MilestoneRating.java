package org.handrail.milestone;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** How far a cycle is with one action, and what shows it; blank from the start of the cycle until someone answers. */
@Entity
public class MilestoneRating extends DistrictEntity {
    private UUID cycleId;
    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private RatingState state;

    private String reason;
    private String evidence;
    private String link;
    private UUID raterId;
    private Instant ratedAt;

    protected MilestoneRating() {}

    MilestoneRating(UUID cycleId, UUID actionId) {
        this.cycleId = cycleId;
        this.actionId = actionId;
    }

    public void answer(RatingInput input, UUID rater, Instant now) {
        if ((input.state() == RatingState.NOT_APPLICABLE) != (input.reason() != null)) {
            throw ProblemType.VALIDATION_FAILED.at("/reason", Reason.NOT_APPLICABLE_REASON);
        }
        state = input.state();
        reason = input.reason();
        evidence = input.evidence();
        link = input.link();
        raterId = rater;
        ratedAt = now;
    }

    boolean isBlank() {
        return state == null;
    }

    /** The same answer again, as after a lost connection. */
    boolean says(RatingInput input) {
        return state == input.state()
                && Objects.equals(reason, input.reason())
                && Objects.equals(evidence, input.evidence())
                && Objects.equals(link, input.link());
    }

    public UUID actionId() {
        return actionId;
    }
}
