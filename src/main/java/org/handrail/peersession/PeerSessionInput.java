package org.handrail.peersession;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;
import org.handrail.program.ServiceModel;

/**
 * A session record as its author writes it. A draft may have gaps; what is handed in is complete.
 *
 * @param advocateId the author's own advocate record
 * @param modelCode the service model, such as {@code PEER_COUNSELING}
 * @param minutes how long it lasted, 1 to 180
 * @param topic a code of {@code GET /peer-sessions/topics}
 * @param recipientId the student, where there is one with a name
 * @param gradeBand of a student who was not named
 * @param headCount how many took part in a presentation or campaign, which names nobody
 * @param place where, in a few words and without names
 * @param limitsTold the student was told what can't be kept private
 * @param note what happened, in the author's words; confidential
 * @param submit hand it in at once
 */
public record PeerSessionInput(
        @NotNull UUID advocateId,
        @NotNull @Pattern(regexp = "[A-Z_]{1,40}") String modelCode,
        @NotNull SessionOrigin origin,
        @NotNull Instant startedAt,
        @NotNull @Min(1) @Max(180) Integer minutes,
        @Pattern(regexp = "[A-Z_]{1,40}") String topic,
        UUID recipientId,
        GradeBand gradeBand,
        @Min(1) @Max(10_000) Integer headCount,
        @Size(max = 100) String place,
        Boolean limitsTold,
        @Size(max = 10_000) String note,
        Boolean submit) {

    /** What this model never has is refused at once, also in a draft (R19, R28). */
    void mustSuit(ServiceModel model) {
        if (origin == SessionOrigin.INFORMAL && !model.informalAllowed()) {
            throw ProblemType.VALIDATION_FAILED.at(
                    "/origin", "Sessions of this service model don't come about informally");
        }
        if (origin == SessionOrigin.DROP_IN && !model.dropInAllowed()) {
            throw ProblemType.VALIDATION_FAILED.at("/origin", "This service model has no drop-in sessions");
        }
        if (!model.recordsIndividuals() && recipientId != null) {
            throw ProblemType.VALIDATION_FAILED.at(
                    "/recipientId", "This service model keeps a head count and no names");
        }
        if (model.recordsIndividuals() && headCount != null) {
            throw ProblemType.VALIDATION_FAILED.at("/headCount", "A head count is for presentations and campaigns");
        }
        if (recipientId != null && gradeBand != null) {
            throw ProblemType.VALIDATION_FAILED.at("/gradeBand", "A grade band is for someone who is not named");
        }
        if (topic != null && SessionTopic.byCode(topic).isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at("/topic", "Choose one of the topics");
        }
    }

    boolean isToBeSubmitted() {
        return Boolean.TRUE.equals(submit);
    }
}
