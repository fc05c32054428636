package org.handrail.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;

/** An edition of an agreement that advocates sign, of one school or of the whole district (F6, S2.44). */
@Entity
public class AgreementTemplate extends DistrictEntity {
    private UUID schoolId;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    private int edition;

    @Enumerated(EnumType.STRING)
    private TemplateStatus status = TemplateStatus.DRAFT;

    private boolean safetyCritical;
    private int graceDays;
    private Instant publishedAt;
    private Instant retiredAt;

    protected AgreementTemplate() {}

    /** @param schoolId absent for an agreement of the whole district */
    public AgreementTemplate(UUID schoolId, AgreementKind kind, int edition, boolean safetyCritical, int graceDays) {
        this.schoolId = schoolId;
        this.kind = kind;
        this.edition = edition;
        change(safetyCritical, graceDays);
    }

    void change(boolean safetyCritical, int graceDays) {
        if (status != TemplateStatus.DRAFT) {
            throw ProblemType.NOT_A_DRAFT.exception();
        }
        this.safetyCritical = safetyCritical;
        this.graceDays = graceDays;
    }

    /** The words are part of the edition, in a table of their own. */
    void textsChanged() {
        touch();
    }

    public void publish(Instant now) {
        if (status != TemplateStatus.DRAFT) {
            throw ProblemType.NOT_A_DRAFT.exception();
        }
        status = TemplateStatus.PUBLISHED;
        publishedAt = now;
    }

    /** A later edition takes its place. */
    void retire(Instant now) {
        status = TemplateStatus.RETIRED;
        retiredAt = now;
    }

    /** The first day on which a signature on an earlier edition no longer holds (R13). */
    LocalDate earlierLapsesOn(LocalDate publishedOn) {
        return safetyCritical ? publishedOn : publishedOn.plusDays(graceDays);
    }

    boolean isPublished() {
        return status == TemplateStatus.PUBLISHED;
    }

    AgreementTemplateView view(List<AgreementText> texts) {
        return new AgreementTemplateView(
                id(),
                version(),
                schoolId,
                kind,
                edition,
                status,
                safetyCritical,
                graceDays,
                publishedAt,
                retiredAt,
                texts.stream()
                        .map(AgreementText::words)
                        .map(AgreementTemplateView.Words::of)
                        .toList());
    }

    public Optional<UUID> schoolId() {
        return Optional.ofNullable(schoolId);
    }

    public AgreementKind kind() {
        return kind;
    }

    public int edition() {
        return edition;
    }
}
