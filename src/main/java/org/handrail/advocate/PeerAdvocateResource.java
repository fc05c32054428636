package org.handrail.advocate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.organization.LocalDay;
import org.handrail.organization.Person;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.handrail.program.Program;
import org.handrail.program.ServiceModels;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Peer advocates: the students who serve in a program. */
@Path("/peer-advocates")
@Tag(name = "Peer advocates")
@Transactional
public class PeerAdvocateResource {
    /** These see the roster of their schools; an advocate sees the own record, a supervisor the supervised. */
    static final Role[] SEEING_ALL = {
        Role.PROGRAM_COORDINATOR, Role.SCHOOL_LEADER, Role.COUNSELLOR, Role.INTEGRATION_CLIENT
    };

    private final PeerAdvocateQueries advocates;
    private final Roster roster;
    private final Supervisors supervisors;
    private final LocalDay localDay;
    private final CurrentUser me;
    private final Event<AdvocateEnded> ended;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;
    private final Clock clock;

    PeerAdvocateResource(
            PeerAdvocateQueries advocates,
            Roster roster,
            Supervisors supervisors,
            LocalDay localDay,
            CurrentUser me,
            Event<AdvocateEnded> ended,
            IfMatch ifMatch,
            Once once,
            Audit audit,
            Clock clock) {
        this.advocates = advocates;
        this.roster = roster;
        this.supervisors = supervisors;
        this.localDay = localDay;
        this.me = me;
        this.ended = ended;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("advocate:read")
    @Operation(operationId = "listPeerAdvocates", summary = "The roster of peer advocates")
    public Page<PeerAdvocateRow> list(
            @RestQuery UUID schoolId,
            @RestQuery UUID programId,
            @RestQuery AdvocateStatus status,
            @RestQuery UUID supervisorId,
            @RestQuery Instant updatedSince,
            @BeanParam @Valid PageRequest page) {
        var filter = new PeerAdvocateQueries.Filter(schoolId, programId, status, supervisorId, updatedSince);
        return advocates.list(filter, roster.sight(SEEING_ALL), localDay.todayInDistrict(), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("advocate:read")
    @Operation(operationId = "getPeerAdvocate", summary = "One peer advocate")
    public PeerAdvocateView get(UUID id) {
        return view(id, roster.sight(SEEING_ALL));
    }

    @POST
    @PermissionsAllowed("advocate:write")
    @ResponseStatus(201)
    @Operation(operationId = "createPeerAdvocate", summary = "Put a student on the roster as a candidate")
    public PeerAdvocateView create(@Valid @NotNull PeerAdvocateInput input) {
        return once.create(input, () -> enrol(input).id(), this::get);
    }

    private PeerAdvocate enrol(PeerAdvocateInput input) {
        var program = Program.<Program>findByIdOptional(input.programId())
                .filter(found -> me.reach("advocate:write").covers(found.schoolId()))
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/programId", Reason.PROGRAM_UNKNOWN));
        var student = Person.<Person>findByIdOptional(input.personId())
                .filter(found -> found.isEnrolledAt(program.schoolId()))
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/personId", Reason.STUDENT_NOT_OF_PROGRAM));
        refuseUnknownModels(input.models());
        var advocate =
                new PeerAdvocate(program.schoolId(), program.id(), student.id(), input.service(student.languages()));
        refuseDoubleService(advocate, new UUID(0, 0));
        advocate.persistAndFlush();
        audit.done("advocate:write", "peer-advocate", advocate.id(), advocate.schoolId());
        return advocate;
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("advocate:write")
    @Operation(operationId = "updatePeerAdvocate", summary = "Change an advocate's term, languages or service models")
    public PeerAdvocateView update(UUID id, @Valid @NotNull ServiceInput input) {
        return change(id, advocate -> {
            refuseUnknownModels(input.models());
            advocate.change(input);
            refuseDoubleService(advocate, id);
        });
    }

    @POST
    @Path("{id}/selection")
    @PermissionsAllowed("advocate:write")
    @Operation(operationId = "selectPeerAdvocate", summary = "Select a candidate for the program")
    public PeerAdvocateView select(UUID id) {
        return change(id, advocate -> advocate.select(localDay.todayAt(advocate.schoolId())));
    }

    @POST
    @Path("{id}/pause")
    @PermissionsAllowed("advocate:write")
    @Operation(operationId = "pausePeerAdvocate", summary = "Let an advocate take a break")
    public PeerAdvocateView pause(UUID id) {
        return change(id, PeerAdvocate::pause);
    }

    @POST
    @Path("{id}/resumption")
    @PermissionsAllowed("advocate:write")
    @Operation(operationId = "resumePeerAdvocate", summary = "Bring an advocate back from a break")
    public PeerAdvocateView resume(UUID id) {
        return change(id, PeerAdvocate::resume);
    }

    @POST
    @Path("{id}/end")
    @PermissionsAllowed("advocate:write")
    @Operation(operationId = "endPeerAdvocate", summary = "End an advocate's service today, for good")
    public PeerAdvocateView end(UUID id) {
        return change(id, advocate -> {
            var today = localDay.todayAt(advocate.schoolId());
            advocate.end(today);
            supervisors.end(advocate, today);
            ended.fire(new AdvocateEnded(id, today));
        });
    }

    @GET
    @Path("{id}/supervisors")
    @PermissionsAllowed("advocate:read")
    @Operation(operationId = "listSupervisorsOfPeerAdvocate", summary = "Who supervised this advocate when")
    public List<SupervisorRow> supervisors(UUID id) {
        return advocates.supervisors(find(id).id());
    }

    @PUT
    @Path("{id}/supervisor")
    @PermissionsAllowed("advocate:write")
    @Operation(operationId = "assignSupervisor", summary = "Say who supervises this advocate from which day")
    public PeerAdvocateView assign(UUID id, @Valid @NotNull SupervisorInput input) {
        return change(id, advocate -> supervisors.assign(advocate, input, localDay.todayAt(advocate.schoolId())));
    }

    private PeerAdvocateView change(UUID id, Consumer<PeerAdvocate> step) {
        var advocate = ifMatch.check(roster.find(id, Role.PROGRAM_COORDINATOR)
                .filter(found -> me.reach("advocate:write").covers(found.schoolId()))
                .orElseThrow(ProblemType.NOT_FOUND::exception));
        step.accept(advocate);
        advocate.flush();
        audit.done("advocate:write", "peer-advocate", id, advocate.schoolId());
        return view(id, Roster.Sight.ALL);
    }

    private static void refuseUnknownModels(List<String> models) {
        if (models != null
                && models.stream().anyMatch(code -> ServiceModels.byCode(code).isEmpty())) {
            throw ProblemType.VALIDATION_FAILED.at("/models", Reason.SERVICE_MODELS_UNKNOWN);
        }
    }

    private void refuseDoubleService(PeerAdvocate advocate, UUID except) {
        // Two terms of one student that are written at once would not see each other.
        Person.<Person>findById(advocate.personId()).hold();
        if (advocates.servingBetween(
                        advocate.programId(),
                        advocate.personId(),
                        advocate.termStartsOn(),
                        advocate.termEndsOn(),
                        except)
                > 0) {
            throw ProblemType.ALREADY_SERVING.exception();
        }
    }

    private PeerAdvocate find(UUID id) {
        return roster.find(id, SEEING_ALL).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    private PeerAdvocateView view(UUID id, Roster.Sight sight) {
        return advocates.view(id, clock.instant(), sight).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
