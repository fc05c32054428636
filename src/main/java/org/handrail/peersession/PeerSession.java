package org.handrail.peersession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.program.ServiceModel;

/** The record that a peer advocate keeps of time spent with other students (F8, S2.20). Its note is a text apart. */
@Entity
public class PeerSession extends DistrictEntity {
    /** A draft older than this, from the session's end, is on the supervisor's queue (R25). */
    static final Duration DRAFT_GRACE = Duration.ofHours(48);

    /** No term of service goes further back; a day before it is a slip of the pen. */
    private static final Duration OLDEST = Duration.ofDays(3 * 365);

    static final Duration LONGEST = Duration.ofMinutes(PeerSessionInput.LONGEST_MINUTES);

    private UUID schoolId;
    private UUID programId;
    private UUID advocateId;
    private UUID authorId;

    @Column(name = "session_number")
    private int number;

    private String modelCode;

    @Enumerated(EnumType.STRING)
    private SessionOrigin origin;

    private Instant startedAt;
    private Instant endedAt;
    private LocalDate startedOn;
    private int minutes;
    private String topic;
    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    private GradeBand gradeBand;

    private Integer headCount;
    private String place;
    private boolean limitsTold;

    @Enumerated(EnumType.STRING)
    private PeerSessionStatus status = PeerSessionStatus.DRAFT;

    private Instant submittedAt;
    private Instant reviewedAt;
    private UUID reviewerId;

    protected PeerSession() {}

    /** A draft that has no number yet. */
    public PeerSession(PeerAdvocate advocate, PeerSessionInput input, ServiceModel model, ZoneId zone, Instant now) {
        schoolId = advocate.schoolId();
        programId = advocate.programId();
        advocateId = advocate.id();
        authorId = advocate.personId();
        change(input, model, zone, now);
    }

    /** How many records this advocate has, with this one. */
    public void number(int number) {
        this.number = number;
    }

    /** Only a draft can be changed, and nothing in it may contradict itself; gaps are filled until it is handed in. */
    void change(PeerSessionInput input, ServiceModel model, ZoneId zone, Instant now) {
        mustBeDraft();
        mustBeNear(input.startedAt(), now);
        input.mustSuit(model);
        if (authorId.equals(input.recipientId())) {
            throw ProblemType.VALIDATION_FAILED.at("/recipientId", Reason.SESSION_WITH_ONESELF);
        }
        modelCode = model.code();
        origin = input.origin();
        startedAt = input.startedAt().truncatedTo(ChronoUnit.MICROS);
        endedAt = startedAt.plus(Duration.ofMinutes(input.minutes()));
        startedOn = LocalDate.ofInstant(startedAt, zone);
        minutes = input.minutes();
        topic = input.topic();
        recipientId = input.recipientId();
        gradeBand = input.gradeBand();
        headCount = input.headCount();
        place = input.place();
        limitsTold = Boolean.TRUE.equals(input.limitsTold());
        touch();
    }

    /** What is recorded has begun, and in a term that somebody could have served. */
    static void mustBeNear(Instant startedAt, Instant now) {
        if (startedAt.isAfter(now)) {
            throw ProblemType.VALIDATION_FAILED.at("/startedAt", Reason.SESSION_NOT_BEGUN);
        }
        if (startedAt.isBefore(now.minus(OLDEST))) {
            throw ProblemType.VALIDATION_FAILED.at("/startedAt", Reason.SESSION_OUTSIDE_TERM);
        }
    }

    /** Hands the record in: it is complete, and the other student was told what can't be kept private (R19, R20, R28). */
    public void submit(ServiceModel model, Instant now) {
        status = status.to(PeerSessionStatus.SUBMITTED);
        submittedAt = now;
        if (!model.recordsIndividuals()) {
            require(headCount, "/headCount", Reason.SESSION_HEAD_COUNT_MISSING);
            return;
        }
        require(topic, "/topic", Reason.SESSION_TOPIC_MISSING);
        if (origin.namesTheRecipient()) {
            require(recipientId, "/recipientId", Reason.SESSION_STUDENT_MISSING);
        }
        if (!limitsTold) {
            throw ProblemType.LIMITS_NOT_TOLD.exception();
        }
    }

    /** An adult has read it; from now on it is locked (R26). Nobody reviews their own session (R76). */
    public void review(UUID reviewer, Instant now) {
        if (isBy(reviewer)) {
            throw ProblemType.OWN_SESSION.exception();
        }
        status = status.to(PeerSessionStatus.REVIEWED);
        reviewedAt = now;
        reviewerId = reviewer;
    }

    /** Words of the author or an adult beside the record, which stays as it was handed in (R26, R27). */
    public PeerSessionAddendum add(UUID author, Instant now) {
        if (status == PeerSessionStatus.DRAFT) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.SESSION_STILL_DRAFT);
        }
        touch();
        return new PeerSessionAddendum(id(), author, now);
    }

    void mustBeDraft() {
        if (status != PeerSessionStatus.DRAFT) {
            throw ProblemType.RECORD_LOCKED.exception();
        }
    }

    private static void require(Object value, String pointer, Reason reason) {
        if (value == null) {
            throw ProblemType.VALIDATION_FAILED.at(pointer, reason);
        }
    }

    public boolean isBy(UUID person) {
        return authorId.equals(person);
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID programId() {
        return programId;
    }

    public UUID advocateId() {
        return advocateId;
    }

    public UUID authorId() {
        return authorId;
    }

    public Optional<UUID> recipientId() {
        return Optional.ofNullable(recipientId);
    }

    Optional<UUID> reviewerId() {
        return Optional.ofNullable(reviewerId);
    }

    public String modelCode() {
        return modelCode;
    }

    public PeerSessionStatus status() {
        return status;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    PeerSessionView view(PeerSessionWords words) {
        return new PeerSessionView(
                id(),
                version(),
                schoolId,
                programId,
                advocateId,
                words.person(authorId),
                number,
                modelCode,
                origin,
                startedAt,
                startedOn,
                minutes,
                topic,
                recipientId == null ? null : words.person(recipientId),
                gradeBand,
                headCount,
                place,
                limitsTold,
                status,
                submittedAt,
                reviewedAt,
                reviewerId == null ? null : words.person(reviewerId),
                words.note(),
                words.addenda());
    }
}
