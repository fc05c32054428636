package org.handrail.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** A coordinator's dated word that a guardian lets the student serve (F7, R14). It is withdrawn, never rewritten (R17). */
@Entity
public class GuardianConsent extends DistrictEntity {
    @Column(updatable = false)
    private UUID advocateId;

    @Column(updatable = false)
    private UUID schoolId;

    @Column(updatable = false)
    private UUID guardianId;

    @Column(updatable = false)
    private String guardianName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConsentMethod method;

    @Column(updatable = false)
    private LocalDate attestedOn;

    @Column(updatable = false)
    private UUID recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    private Instant withdrawnAt;
    private UUID withdrawnBy;

    protected GuardianConsent() {}

    /** @param guardianName as known to the coordinator, or the name of the guardian on the roster */
    public GuardianConsent(
            PeerAdvocate advocate,
            UUID guardianId,
            String guardianName,
            ConsentMethod method,
            LocalDate attestedOn,
            UUID recordedBy,
            Instant now) {
        this.advocateId = advocate.id();
        this.schoolId = advocate.schoolId();
        this.guardianId = guardianId;
        this.guardianName = guardianName;
        this.method = method;
        this.attestedOn = attestedOn;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    public void withdraw(UUID by, Instant now) {
        if (withdrawnAt != null) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.CONSENT_WITHDRAWN);
        }
        withdrawnAt = now;
        withdrawnBy = by;
    }

    public UUID advocateId() {
        return advocateId;
    }

    UUID schoolId() {
        return schoolId;
    }

    /** @param statement absent where the reader did not ask for it */
    GuardianConsentView view(String advocate, String recordedBy, String statement) {
        return new GuardianConsentView(
                id(),
                version(),
                advocateId,
                advocate,
                schoolId,
                guardianId,
                guardianName,
                method,
                attestedOn,
                this.recordedBy,
                recordedBy,
                recordedAt,
                withdrawnAt,
                statement);
    }
}
