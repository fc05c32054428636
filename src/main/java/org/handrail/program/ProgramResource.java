package org.handrail.program;

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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.organization.SchoolQueries;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Programs of peer support (F2). */
@Path("/programs")
@Tag(name = "Programs")
@Transactional
public class ProgramResource {
    private final ProgramQueries programs;
    private final SchoolQueries schools;
    private final ProgramAccess access;
    private final LaunchChecklist checklist;
    private final CurrentUser me;
    private final Once once;
    private final Audit audit;
    private final Clock clock;

    ProgramResource(
            ProgramQueries programs,
            SchoolQueries schools,
            ProgramAccess access,
            LaunchChecklist checklist,
            CurrentUser me,
            Once once,
            Audit audit,
            Clock clock) {
        this.programs = programs;
        this.schools = schools;
        this.access = access;
        this.checklist = checklist;
        this.me = me;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed(ProgramAccess.READ)
    @Operation(operationId = "listPrograms", summary = "The programs of my schools")
    public Page<ProgramRow> list(
            @RestQuery UUID schoolId,
            @RestQuery ProgramStatus status,
            @RestQuery Instant updatedSince,
            @BeanParam @Valid PageRequest page) {
        return programs.list(schoolId, status, updatedSince, me.reach(ProgramAccess.READ), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(ProgramAccess.READ)
    @Operation(operationId = "getProgram", summary = "One program")
    public ProgramView get(UUID id) {
        return access.readable(id).view();
    }

    @POST
    @PermissionsAllowed(ProgramAccess.WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "createProgram", summary = "Draft a program at my school")
    public ProgramView create(@Valid @NotNull ProgramInput input) {
        return once.create(
                input,
                () -> {
                    if (!access.canStartAt(input.schoolId())
                            || schools.byId(input.schoolId()).isEmpty()) {
                        throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.PROGRAM_SCHOOL_UNKNOWN);
                    }
                    var program = new Program(input);
                    refuseUnknownPartner(input);
                    program.persistAndFlush();
                    done(program);
                    return program.id();
                },
                this::get);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(ProgramAccess.WRITE)
    @Operation(operationId = "updateProgram", summary = "Change a program's name, words or mental-health partner")
    public ProgramView update(UUID id, @Valid @NotNull ProgramInput input) {
        var program = access.changeable(id);
        program.change(input);
        refuseUnknownPartner(input);
        checklist.refuseGapsOfActive(program);
        return done(program);
    }

    @POST
    @Path("{id}/activation")
    @PermissionsAllowed(ProgramAccess.WRITE)
    @Operation(operationId = "activateProgram", summary = "Start a program, or start it again after a pause")
    public ProgramView activate(UUID id) {
        var program = access.changeable(id);
        program.activate(checklist.onStart(program), now());
        return done(program);
    }

    @POST
    @Path("{id}/pause")
    @PermissionsAllowed(ProgramAccess.WRITE)
    @Operation(operationId = "pauseProgram", summary = "Pause a program")
    public ProgramView pause(UUID id) {
        var program = access.changeable(id);
        program.pause(PauseReason.DECIDED, now());
        return done(program);
    }

    @POST
    @Path("{id}/end")
    @PermissionsAllowed(ProgramAccess.WRITE)
    @Operation(operationId = "endProgram", summary = "End a program for good; its records stay")
    public ProgramView end(UUID id) {
        var program = access.changeable(id);
        program.end(now());
        return done(program);
    }

    private void refuseUnknownPartner(ProgramInput input) {
        if (input.mentalHealthPartnerId() != null
                && programs.activeStaff(input.mentalHealthPartnerId(), input.schoolId())
                        .isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at("/mentalHealthPartnerId", Reason.PARTNER_UNKNOWN);
        }
    }

    private ProgramView done(Program program) {
        program.flush();
        audit.done(ProgramAccess.WRITE, "program", program.id(), program.schoolId());
        return program.view();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
