package org.handrail.program;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** Which of the ten service models a program offers (S2.4, S2.13 to S2.22). */
@Path("/programs/{id}/service-models")
@Tag(name = "Programs")
@Transactional
public class ProgramModelResource {
    private final ProgramQueries programs;
    private final ProgramAccess access;
    private final LaunchChecklist checklist;
    private final Audit audit;

    ProgramModelResource(ProgramQueries programs, ProgramAccess access, LaunchChecklist checklist, Audit audit) {
        this.programs = programs;
        this.access = access;
        this.checklist = checklist;
        this.audit = audit;
    }

    @GET
    @PermissionsAllowed(ProgramAccess.READ)
    @Operation(operationId = "listProgramServiceModels", summary = "The service models of a program")
    public ProgramModelsView list(UUID id) {
        return view(access.readable(id));
    }

    @PUT
    @PermissionsAllowed(ProgramAccess.WRITE)
    @Operation(operationId = "replaceProgramServiceModels", summary = "Choose the service models of a program")
    public ProgramModelsView replace(UUID id, @Valid @NotNull ProgramModelsInput input) {
        var program = access.changeable(id);
        if (program.kind() == ProgramKind.STAFF_PSS && !input.models().isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at("/models", Reason.SERVICE_MODEL_OF_STUDENTS);
        }
        var models = new ArrayList<ProgramModel>();
        var codes = new HashSet<String>();
        for (var given : input.models()) {
            var pointer = "/models/" + models.size();
            var model = new ProgramModel(id, given, pointer);
            if (!codes.add(model.modelCode())) {
                throw ProblemType.VALIDATION_FAILED.at(pointer + "/modelCode", Reason.SERVICE_MODEL_TWICE);
            }
            models.add(model);
        }
        program.partsChanged();
        programs.models(id).forEach(ProgramModel::delete);
        // The rows go before their successors come: the same model may be among both.
        program.flush();
        models.forEach(model -> model.persist());
        program.flush();
        checklist.refuseGapsOfActive(program);
        audit.done(ProgramAccess.WRITE, "program", id, program.schoolId());
        return view(program);
    }

    private ProgramModelsView view(Program program) {
        return new ProgramModelsView(
                program.id(),
                program.version(),
                programs.models(program.id()).stream().map(ProgramModel::view).toList());
    }
}
