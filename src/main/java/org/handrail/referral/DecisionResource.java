package org.handrail.referral;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.organization.PersonName;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.audit.Reading;
import org.handrail.platform.audit.ReasonKind;
import org.handrail.platform.crypto.Narratives;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.program.Urgency;

/** Whether parents are told of what was referred: a record of its own (X4, S2.10, S2.37). */
@Path("/referrals/{id}/notification-decision")
@Tag(name = "Referrals")
@Transactional
public class DecisionResource {
    private static final String DECIDE = "referral:decide";

    private final ReferralReading reading;
    private final DecisionQueries decisions;
    private final Receivers receivers;
    private final Narratives narratives;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Audit audit;
    private final Clock clock;

    DecisionResource(
            ReferralReading reading,
            DecisionQueries decisions,
            Receivers receivers,
            Narratives narratives,
            CurrentUser me,
            IfMatch ifMatch,
            Audit audit,
            Clock clock) {
        this.reading = reading;
        this.decisions = decisions;
        this.receivers = receivers;
        this.narratives = narratives;
        this.me = me;
        this.ifMatch = ifMatch;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("referral:handle")
    @Operation(
            operationId = "getNotificationDecision",
            summary = "What has been decided about telling parents, with everything decided before")
    public DecisionView get(UUID id) {
        return view(find(id), "referral:handle");
    }

    @PUT
    @PermissionsAllowed(DECIDE)
    @Operation(operationId = "decideNotification", summary = "Decide whether parents are told, and why")
    public DecisionView decide(UUID id, @Valid @NotNull DecisionInput input) {
        var referral = ifMatch.check(find(id));
        if (!referral.isWithSomeone()) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.REFERRAL_NOT_HELD);
        }
        if (input.secondAdultId() != null) {
            receivers.checkCanTake(referral, input.secondAdultId(), "/secondAdultId");
        }
        var made = new NotificationDecision(
                referral,
                referral.decisionOf(input),
                me.personOrNobody(),
                input.secondAdultId(),
                input.reviewOn(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        made.persistAndFlush();
        write(made, NotificationDecisionText.GROUND, input.ground());
        write(made, NotificationDecisionText.STUDENT_WISH, input.studentWish());
        audit.done(DECIDE, "referral", id, referral.schoolId);
        return view(referral, DECIDE);
    }

    /** Nobody decides without having read the words; the sender and a coordinator don't know of a decision at all. */
    private Referral find(UUID id) {
        var seen = reading.find(id);
        if (!seen.recipient()) {
            throw ProblemType.NOT_FOUND.exception();
        }
        return seen.referral();
    }

    private void write(NotificationDecision made, String field, String text) {
        if (text != null && !text.isBlank()) {
            narratives.write(new NotificationDecisionText(), made.id(), field, text);
        }
    }

    private DecisionView view(Referral referral, String permission) {
        var rows = decisions.of(referral.id());
        var texts = narratives.read(readings(rows, referral, permission), NotificationDecisionText.class);
        var history = rows.stream().map(row -> made(row, texts.get(row.id()))).toList();
        return new DecisionView(
                referral.id(),
                referral.version(),
                referral.urgency != Urgency.ROUTINE,
                referral.householdInvolved ? Decision.NOT_NOW : null,
                history.isEmpty() ? null : history.getFirst(),
                history);
    }

    private Map<UUID, Reading> readings(List<DecisionRow> rows, Referral referral, String permission) {
        return rows.stream()
                .collect(Collectors.toMap(
                        DecisionRow::id,
                        row -> audit.read(
                                permission,
                                "notification-decision",
                                row.id(),
                                referral.schoolId,
                                ReasonKind.REFERRAL_RECEIVER)));
    }

    private static DecisionView.Made made(DecisionRow row, Map<String, String> texts) {
        return new DecisionView.Made(
                row.decision(),
                texts.get(NotificationDecisionText.GROUND),
                texts.get(NotificationDecisionText.STUDENT_WISH),
                row.reviewOn(),
                new PersonName(row.deciderId(), row.deciderName()),
                row.secondAdultId() == null ? null : new PersonName(row.secondAdultId(), row.secondAdultName()),
                row.decidedAt());
    }
}
