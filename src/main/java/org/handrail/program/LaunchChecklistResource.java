package org.handrail.program;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a program still needs before it can start (R58, R64). */
@Path("/programs/{id}/launch-checklist")
@Tag(name = "Programs")
@Transactional
public class LaunchChecklistResource {
    private final ProgramAccess access;
    private final LaunchChecklist checklist;

    LaunchChecklistResource(ProgramAccess access, LaunchChecklist checklist) {
        this.access = access;
        this.checklist = checklist;
    }

    @GET
    @PermissionsAllowed(ProgramAccess.READ)
    @Operation(operationId = "getLaunchChecklist", summary = "What a program still needs before it can start")
    public LaunchChecklistView get(UUID id) {
        var program = access.readable(id);
        var items = checklist.of(program);
        return new LaunchChecklistView(id, program.version(), items.stream().allMatch(LaunchItem::met), items);
    }
}
