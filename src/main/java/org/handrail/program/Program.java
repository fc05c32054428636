package org.handrail.program;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.reference.Text;

/** A peer-support program at a school (F2). */
@Entity
public class Program extends DistrictEntity {
    private UUID schoolId;
    private String name;
    private String label;

    @Enumerated(EnumType.STRING)
    private ProgramKind kind;

    @Enumerated(EnumType.STRING)
    private ProgramStatus status = ProgramStatus.DRAFT;

    private String description;
    private String emergencyTextEn;
    private String emergencyTextEs;
    private UUID mentalHealthPartnerId;
    private String mentalHealthPartnerOrganization;
    private Instant activatedAt;

    @Enumerated(EnumType.STRING)
    private PauseReason pauseReason;

    private Instant pausedAt;
    private Instant endedAt;
    private int partsRevision;

    protected Program() {}

    public Program(ProgramInput input) {
        schoolId = input.schoolId();
        kind = input.kind();
        change(input);
    }

    /** A program stays at its school and of its kind: its records were made there and so. */
    public void change(ProgramInput input) {
        refuseIfEnded();
        if (!schoolId.equals(input.schoolId())) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.PROGRAM_SCHOOL_STAYS);
        }
        if (kind != input.kind()) {
            throw ProblemType.VALIDATION_FAILED.at("/kind", Reason.PROGRAM_KIND_STAYS);
        }
        if (ProgramLabel.byCode(input.label()).isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at("/label", Reason.PROGRAM_LABEL_UNKNOWN);
        }
        name = input.name();
        label = input.label();
        description = input.description();
        emergencyTextEn =
                input.emergencyText() == null ? null : input.emergencyText().en();
        emergencyTextEs =
                input.emergencyText() == null ? null : input.emergencyText().es();
        mentalHealthPartnerId = input.mentalHealthPartnerId();
        mentalHealthPartnerOrganization = Optional.ofNullable(input.mentalHealthPartnerOrganization())
                .filter(organization -> !organization.isBlank())
                .orElse(null);
    }

    /** Starts it, or starts it again after a pause; refused while anything of the checklist is missing (R58, R64). */
    public void activate(List<LaunchItem> checklist, Instant now) {
        var next = status.to(ProgramStatus.ACTIVE);
        LaunchItem.refuseUnmet(checklist);
        status = next;
        activatedAt = activatedAt == null ? now : activatedAt;
        noPause();
    }

    public void pause(PauseReason reason, Instant now) {
        status = status.to(ProgramStatus.PAUSED);
        pauseReason = reason;
        pausedAt = now;
    }

    public void end(Instant now) {
        status = status.to(ProgramStatus.ENDED);
        endedAt = now;
        noPause();
    }

    private void noPause() {
        pauseReason = null;
        pausedAt = null;
    }

    /** A change of its models or its directory is a change of the program: the next writer must have seen it (R97). */
    void partsChanged() {
        refuseIfEnded();
        partsRevision++;
    }

    private void refuseIfEnded() {
        if (status == ProgramStatus.ENDED) {
            throw ProblemType.PROGRAM_ENDED.exception();
        }
    }

    public UUID schoolId() {
        return schoolId;
    }

    public String name() {
        return name;
    }

    public ProgramKind kind() {
        return kind;
    }

    public ProgramStatus status() {
        return status;
    }

    public boolean isActive() {
        return status == ProgramStatus.ACTIVE;
    }

    /** A staff professional or an organisation stands behind the program (R64). */
    boolean hasMentalHealthPartner() {
        return mentalHealthPartnerId != null || mentalHealthPartnerOrganization != null;
    }

    /** Whom to call now, in the site's words where it has its own (R57). */
    public Text emergencyText() {
        return emergencyTextEn == null
                ? ProgramTexts.STANDARD.emergencyText()
                : new Text(emergencyTextEn, emergencyTextEs);
    }

    ProgramView view() {
        return new ProgramView(
                id(),
                version(),
                schoolId,
                name,
                label,
                kind,
                status,
                description,
                ProgramTexts.STANDARD.nonClinicalStatement(),
                emergencyText(),
                mentalHealthPartnerId,
                mentalHealthPartnerOrganization,
                activatedAt,
                pauseReason,
                pausedAt,
                endedAt,
                updatedAt());
    }
}
