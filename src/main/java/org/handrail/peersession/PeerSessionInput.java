package org.handrail.peersession;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
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
        @NotNull @Min(1) @Max(LONGEST_MINUTES) Integer minutes,
        @Pattern(regexp = "[A-Z_]{1,40}") String topic,
        UUID recipientId,
        GradeBand gradeBand,
        @Min(1) @Max(10_000) Integer headCount,
        @Size(max = 100) String place,
        Boolean limitsTold,
        @Size(max = 10_000) String note,
        Boolean submit) {
    static final int LONGEST_MINUTES = 180;

    /** What this model never has is refused at once, also in a draft (R19, R28). */
    void mustSuit(ServiceModel model) {
        if (origin == SessionOrigin.INFORMAL && !model.informalAllowed()) {
            throw ProblemType.VALIDATION_FAILED.at("/origin", Reason.SESSION_NOT_INFORMAL);
        }
        if (origin == SessionOrigin.DROP_IN && !model.dropInAllowed()) {
            throw ProblemType.VALIDATION_FAILED.at("/origin", Reason.SESSION_NO_DROP_IN);
        }
        if (!model.recordsIndividuals() && recipientId != null) {
            throw ProblemType.VALIDATION_FAILED.at("/recipientId", Reason.SESSION_WITHOUT_NAMES);
        }
        if (model.recordsIndividuals() && headCount != null) {
            throw ProblemType.VALIDATION_FAILED.at("/headCount", Reason.SESSION_HEAD_COUNT);
        }
        if (recipientId != null && gradeBand != null) {
            throw ProblemType.VALIDATION_FAILED.at("/gradeBand", Reason.SESSION_GRADE_BAND);
        }
        if (topic != null && SessionTopic.byCode(topic).isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at("/topic", Reason.SESSION_TOPIC_UNKNOWN);
        }
    }

    boolean isToBeSubmitted() {
        return Boolean.TRUE.equals(submit);
    }

    boolean hasNote() {
        return note != null && !note.isBlank();
    }
}
