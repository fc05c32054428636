package org.handrail.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** An advocate has completed a course; it holds until it expires (F5, R12). */
@Entity
public class TrainingCompletion extends DistrictEntity {
    private UUID advocateId;
    private UUID schoolId;
    private String courseCode;
    private LocalDate completedOn;
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private DeliveryMode deliveryMode;

    private UUID recordedBy;
    private Instant withdrawnAt;
    private UUID withdrawnBy;

    protected TrainingCompletion() {}

    /** @param expiresOn the last day it holds; the course's own rule where none is said. It may be earlier, never later. */
    public TrainingCompletion(
            PeerAdvocate advocate,
            Course course,
            LocalDate completedOn,
            LocalDate expiresOn,
            DeliveryMode deliveryMode,
            UUID recordedBy) {
        var latest = Optional.ofNullable(course.validMonths())
                .map(completedOn::plusMonths)
                .orElse(null);
        if (expiresOn != null && (expiresOn.isBefore(completedOn) || latest != null && expiresOn.isAfter(latest))) {
            throw ProblemType.VALIDATION_FAILED.at("/expiresOn", Reason.COURSE_EXPIRY);
        }
        if (!course.isFor(Audience.STUDENT)) {
            throw ProblemType.VALIDATION_FAILED.at("/courseCode", Reason.COURSE_FOR_ADULTS);
        }
        this.advocateId = advocate.id();
        this.schoolId = advocate.schoolId();
        this.courseCode = course.code();
        this.completedOn = completedOn;
        this.expiresOn = expiresOn == null ? latest : expiresOn;
        this.deliveryMode = deliveryMode;
        this.recordedBy = recordedBy;
    }

    /** It was recorded by mistake. The row stays, and counts no longer. */
    void withdraw(UUID by, Instant now) {
        if (withdrawnAt != null) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.COMPLETION_WITHDRAWN);
        }
        withdrawnAt = now;
        withdrawnBy = by;
    }

    UUID schoolId() {
        return schoolId;
    }

    UUID advocateId() {
        return advocateId;
    }

    /** @param recorder absent where an integration recorded it */
    TrainingCompletionView view(String advocate, String recorder) {
        return new TrainingCompletionView(
                id(),
                version(),
                advocateId,
                advocate,
                schoolId,
                courseCode,
                completedOn,
                expiresOn,
                deliveryMode,
                recordedBy,
                recorder,
                withdrawnAt);
    }
}
