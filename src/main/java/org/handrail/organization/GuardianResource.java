package org.handrail.organization;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who may speak for a student. */
@Path("/people/{id}/guardians")
@Tag(name = "People")
@Transactional
public class GuardianResource {
    private static final String READ = "person:read";
    private static final String WRITE = "person:write";

    private final PersonQueries people;
    private final CurrentUser me;
    private final Once once;
    private final Audit audit;

    GuardianResource(PersonQueries people, CurrentUser me, Once once, Audit audit) {
        this.people = people;
        this.me = me;
        this.once = once;
        this.audit = audit;
    }

    @GET
    @PermissionsAllowed(READ)
    @Operation(operationId = "listGuardians", summary = "The guardians of a student")
    public Page<GuardianView> list(UUID id, @BeanParam @Valid PageRequest page) {
        return people.guardiansOf(find(id, READ).id(), page);
    }

    @POST
    @PermissionsAllowed(WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "addGuardian", summary = "Write down that someone is a student's guardian")
    public GuardianView add(UUID id, @Valid @NotNull GuardianInput input) {
        var student = find(id, WRITE);
        return once.create(
                input,
                () -> {
                    var guardian = people.visible(input.guardianId(), PeopleReach.of(me, READ))
                            .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/guardianId", Reason.PERSON_NOT_SEEN));
                    var guardianship = new Guardianship(student, guardian, input.relation(), input.educationalRights());
                    guardianship.persistAndFlush();
                    audit.done(WRITE, "guardianship", guardianship.id(), school(student));
                    return guardianship.id();
                },
                made -> people.guardian(made, id).orElseThrow(ProblemType.NOT_FOUND::exception));
    }

    @DELETE
    @Path("{guardianshipId}")
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "removeGuardian", summary = "Take back that someone is a student's guardian")
    public void remove(UUID id, UUID guardianshipId) {
        var student = find(id, WRITE);
        var guardianship = people.guardianship(guardianshipId, id).orElseThrow(ProblemType.NOT_FOUND::exception);
        guardianship.hold();
        guardianship.delete();
        guardianship.flush();
        audit.done(WRITE, "guardianship", guardianshipId, school(student));
    }

    private static UUID school(Person student) {
        return student.schoolId().orElse(null);
    }

    private Person find(UUID id, String permission) {
        return people.visible(id, PeopleReach.of(me, permission)).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
