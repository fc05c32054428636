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
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.hibernate.LockMode;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** School years with their terms and holidays. */
@Path("/school-years")
@Tag(name = "School years")
@Transactional
public class SchoolYearResource {
    private static final String PERMISSION = "school-year:write";

    private final SchoolYearQueries schoolYears;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;

    SchoolYearResource(SchoolYearQueries schoolYears, CurrentUser me, IfMatch ifMatch, Once once, Audit audit) {
        this.schoolYears = schoolYears;
        this.me = me;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("school:read")
    @Operation(operationId = "listSchoolYears", summary = "The school years of a school, or of every school")
    public Page<SchoolYearRow> list(@RestQuery UUID schoolId, @BeanParam @Valid PageRequest page) {
        return schoolYears.list(schoolId, page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("school:read")
    @Operation(operationId = "getSchoolYear", summary = "One school year with its terms and holidays")
    public SchoolYearView get(UUID id) {
        return find(id).view();
    }

    @POST
    @PermissionsAllowed(PERMISSION)
    @ResponseStatus(201)
    @Operation(operationId = "createSchoolYear", summary = "Add a school year with its terms and holidays")
    public SchoolYearView create(@Valid @NotNull SchoolYearInput input) {
        return once.create(
                input,
                () -> {
                    if (!me.reach(PERMISSION).covers(input.schoolId()) || lockSchool(input.schoolId()) == null) {
                        throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.NOT_YOUR_SCHOOL);
                    }
                    var year = new SchoolYear(input);
                    refuseOverlap(input, null);
                    year.persistAndFlush();
                    audit.done(PERMISSION, "school-year", year.id(), year.schoolId());
                    return year.id();
                },
                this::get);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(PERMISSION)
    @Operation(operationId = "updateSchoolYear", summary = "Change a school year, its terms and its holidays")
    public SchoolYearView update(UUID id, @Valid @NotNull SchoolYearInput input) {
        var year = find(id);
        if (!me.reach(PERMISSION).covers(year.schoolId())) {
            throw ProblemType.FORBIDDEN.exception(Reason.SCHOOL_YEAR_OF_ANOTHER);
        }
        ifMatch.check(year);
        lockSchool(year.schoolId());
        year.change(input);
        refuseOverlap(input, id);
        year.flush();
        audit.done(PERMISSION, "school-year", id, year.schoolId());
        return year.view();
    }

    private void refuseOverlap(SchoolYearInput input, UUID except) {
        if (schoolYears.overlapping(input.schoolId(), except, input.startsOn(), input.endsOn()) > 0) {
            throw ProblemType.SCHOOL_YEARS_OVERLAP.exception();
        }
    }

    /** Two new years at once would not see each other: one waits until the other is written. */
    private School lockSchool(UUID id) {
        return schoolYears.session().find(School.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    private SchoolYear find(UUID id) {
        return schoolYears.byId(id).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
