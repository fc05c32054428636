package org.handrail.supervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/**
 * A supervision session as planned.
 *
 * @param supervisorId the adult; the caller where it is left out
 * @param minutes how long, 5 to 480
 * @param advocateIds whom it is for: one for an individual session, at least two for a group
 */
public record SupervisionSessionInput(
        @NotNull UUID programId,
        UUID supervisorId,
        @NotNull SupervisionKind kind,
        @NotNull Instant startsAt,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @NotEmpty @Size(max = 200) List<@NotNull UUID> advocateIds) {

    void mustSuitItsKind() {
        boolean several = advocateIds.size() > 1;
        if (several != (kind == SupervisionKind.GROUP)) {
            throw ProblemType.VALIDATION_FAILED.at("/advocateIds", Reason.SUPERVISION_KIND);
        }
        if (new HashSet<>(advocateIds).size() < advocateIds.size()) {
            throw ProblemType.VALIDATION_FAILED.at("/advocateIds", Reason.SUPERVISION_ADVOCATE_TWICE);
        }
    }
}
