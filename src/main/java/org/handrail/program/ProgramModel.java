package org.handrail.program;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** A service model that a program offers, with what the site decided about it (S2.4, S2.28). */
@Entity
public class ProgramModel extends DistrictEntity {
    private UUID programId;
    private String modelCode;
    private short tier;
    private boolean informalAllowed;
    private boolean dropInAllowed;

    protected ProgramModel() {}

    /**
     * What is left open is as the model has it; a site may be stricter than the model and never looser.
     *
     * @param pointer where the input stands in the body, for the problem's pointers
     */
    public ProgramModel(UUID programId, ProgramModelInput input, String pointer) {
        var model = ServiceModels.byCode(input.modelCode())
                .orElseThrow(
                        () -> ProblemType.VALIDATION_FAILED.at(pointer + "/modelCode", Reason.SERVICE_MODEL_UNKNOWN));
        this.programId = programId;
        this.modelCode = model.code();
        this.tier = (short) (input.tier() == null ? model.tier() : input.tier());
        this.informalAllowed =
                notLooser(input.informalAllowed(), model.informalAllowed(), pointer + "/informalAllowed");
        this.dropInAllowed = notLooser(input.dropInAllowed(), model.dropInAllowed(), pointer + "/dropInAllowed");
    }

    private static boolean notLooser(Boolean wanted, boolean ofModel, String pointer) {
        if (Boolean.TRUE.equals(wanted) && !ofModel) {
            throw ProblemType.VALIDATION_FAILED.at(pointer, Reason.SERVICE_MODEL_STRICTER);
        }
        return wanted == null ? ofModel : wanted;
    }

    public String modelCode() {
        return modelCode;
    }

    /** The model's switches that no site can change. */
    public ServiceModel model() {
        return ServiceModels.byCode(modelCode).orElseThrow();
    }

    public boolean isInformalAllowed() {
        return informalAllowed;
    }

    public boolean isDropInAllowed() {
        return dropInAllowed;
    }

    ProgramModelView view() {
        return new ProgramModelView(modelCode, model().name(), tier, informalAllowed, dropInAllowed);
    }
}
