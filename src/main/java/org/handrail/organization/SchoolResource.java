package org.handrail.organization;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Schools of the district. */
@Path("/schools")
@Tag(name = "Schools")
@Transactional
public class SchoolResource {
    private final SchoolQueries schools;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;

    SchoolResource(SchoolQueries schools, IfMatch ifMatch, Once once, Audit audit) {
        this.schools = schools;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("school:read")
    @Operation(operationId = "listSchools", summary = "The schools of the district")
    public Page<SchoolRow> list(
            @RestQuery Boolean active, @RestQuery Instant updatedSince, @BeanParam @Valid PageRequest page) {
        return schools.list(active, updatedSince, page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("school:read")
    @Operation(operationId = "getSchool", summary = "One school")
    public SchoolView get(UUID id) {
        return find(id).view();
    }

    @POST
    @PermissionsAllowed("school:write")
    @ResponseStatus(201)
    @Operation(operationId = "createSchool", summary = "Add a school")
    public SchoolView create(@Valid @NotNull SchoolInput input) {
        return once.create(
                input,
                () -> {
                    var school = new School(input);
                    school.persistAndFlush();
                    audit.done("school:write", "school", school.id(), school.id());
                    return school.id();
                },
                this::get);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("school:write")
    @Operation(operationId = "updateSchool", summary = "Change a school")
    public SchoolView update(UUID id, @Valid @NotNull SchoolInput input) {
        var school = ifMatch.check(find(id));
        school.change(input);
        school.flush();
        audit.done("school:write", "school", id, id);
        return school.view();
    }

    private School find(UUID id) {
        return schools.byId(id).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
