package org.handrail.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.program.Program;

/** A meeting of an adult with one advocate or several (F13); its texts and who was there are tables of their own. */
@Entity
public class SupervisionSession extends DistrictEntity {
    private UUID schoolId;
    private UUID programId;
    private UUID supervisorId;

    @Enumerated(EnumType.STRING)
    private SupervisionKind kind;

    private Instant startsAt;
    private LocalDate startsOn;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private SupervisionStatus status = SupervisionStatus.PLANNED;

    @Enumerated(EnumType.STRING)
    private CancellationReason cancellationReason;

    protected SupervisionSession() {}

    /** Planned; a meeting of the past is planned and then held. */
    public SupervisionSession(
            Program program, UUID supervisor, SupervisionKind kind, Instant startsAt, int minutes, ZoneId zone) {
        schoolId = program.schoolId();
        programId = program.id();
        move(supervisor, kind, startsAt, minutes, zone);
    }

    /** Another time, kind or adult, while it is still planned. */
    void move(UUID supervisor, SupervisionKind kind, Instant startsAt, int minutes, ZoneId zone) {
        if (status != SupervisionStatus.PLANNED) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.SUPERVISION_NOT_PLANNED);
        }
        supervisorId = supervisor;
        this.kind = kind;
        this.startsAt = startsAt.truncatedTo(ChronoUnit.MICROS);
        startsOn = LocalDate.ofInstant(startsAt, zone);
        this.minutes = minutes;
        // The advocates of the session are in another table.
        touch();
    }

    public void hold(Instant now) {
        if (startsAt.isAfter(now)) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.SUPERVISION_NOT_BEGUN);
        }
        status = status.to(SupervisionStatus.HELD);
    }

    public void cancel(CancellationReason reason) {
        status = status.to(SupervisionStatus.CANCELLED);
        cancellationReason = reason;
    }

    boolean isHeld() {
        return status == SupervisionStatus.HELD;
    }

    boolean isLedBy(UUID person) {
        return supervisorId.equals(person);
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID programId() {
        return programId;
    }

    SupervisionSessionView view(SupervisionDetail detail) {
        return new SupervisionSessionView(
                id(),
                version(),
                schoolId,
                programId,
                detail.supervisor(),
                kind,
                startsAt,
                startsOn,
                minutes,
                status,
                cancellationReason,
                detail.attendance(),
                detail.peerSessions(),
                detail.agreedPoints(),
                detail.note());
    }
}
