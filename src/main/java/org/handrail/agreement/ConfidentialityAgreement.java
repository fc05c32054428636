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

/**
 * An advocate's signature on an edition of an agreement, with a copy of the very words (F6, R15). Of a minor it is in
 * force only with the coordinator's countersignature and a guardian's consent (R14).
 */
@Entity
public class ConfidentialityAgreement extends DistrictEntity {
    @Column(updatable = false)
    private UUID advocateId;

    @Column(updatable = false)
    private UUID schoolId;

    private UUID templateId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AgreementKind kind;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private String textHash;

    @Column(updatable = false)
    private String signedName;

    @Column(updatable = false)
    private UUID signedBy;

    @Column(updatable = false)
    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SigningMethod method;

    @Column(updatable = false)
    private boolean signedAsMinor;

    private UUID countersignedBy;
    private Instant countersignedAt;
    private LocalDate lapsesOn;
    private Instant supersededAt;

    protected ConfidentialityAgreement() {}

    public ConfidentialityAgreement(
            PeerAdvocate advocate,
            AgreementTemplate template,
            AgreementWords words,
            String signedName,
            boolean asMinor,
            Instant now) {
        advocateId = advocate.id();
        schoolId = advocate.schoolId();
        templateId = template.id();
        kind = template.kind();
        edition = template.edition();
        language = words.language();
        title = words.title();
        body = words.body();
        textHash = words.hash();
        this.signedName = signedName;
        signedBy = advocate.personId();
        signedAt = now;
        method = SigningMethod.TYPED_NAME;
        signedAsMinor = asMinor;
    }

    /** The coordinator's signature beside that of the advocate. */
    public void countersign(UUID coordinator, Instant now, LocalDate today) {
        if (countersignedAt != null) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.AGREEMENT_COUNTERSIGNED);
        }
        if (!holdsOn(today)) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.AGREEMENT_SUPERSEDED);
        }
        countersignedBy = coordinator;
        countersignedAt = now;
    }

    /** A later agreement of the same kind is now complete. */
    void supersede(Instant now) {
        supersededAt = now;
    }

    boolean holdsOn(LocalDate day) {
        return supersededAt == null && (lapsesOn == null || day.isBefore(lapsesOn));
    }

    /** All that this record itself needs; a minor's also needs a guardian's consent, which is a record of its own. */
    boolean isComplete() {
        return !signedAsMinor || countersignedAt != null;
    }

    boolean isSignedAsMinor() {
        return signedAsMinor;
    }

    boolean isOf(AgreementTemplate template) {
        return template.id().equals(templateId);
    }

    AgreementState stateOn(LocalDate day, boolean consented) {
        return AgreementState.of(holdsOn(day), signedAsMinor, countersignedAt != null, consented);
    }

    AgreementView view(AgreementState state, String advocate, String countersigner) {
        return new AgreementView(
                id(),
                version(),
                advocateId,
                advocate,
                schoolId,
                kind,
                edition,
                templateId,
                state,
                language,
                title,
                body,
                textHash,
                signedName,
                signedAt,
                method,
                signedAsMinor,
                countersignedBy,
                countersigner,
                countersignedAt,
                lapsesOn);
    }

    public UUID advocateId() {
        return advocateId;
    }

    UUID schoolId() {
        return schoolId;
    }

    AgreementKind kind() {
        return kind;
    }
}
