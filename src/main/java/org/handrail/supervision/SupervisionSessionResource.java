package org.handrail.supervision;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.HistoryRequest;
import org.handrail.platform.page.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Supervision sessions: an adult with one advocate or several. */
@Path("/supervision-sessions")
@Tag(name = "Supervision sessions")
@Transactional
public class SupervisionSessionResource {
    private final SupervisionQueries sessions;
    private final SupervisionMeetings meetings;
    private final WeeklySupervision weekly;
    private final IfMatch ifMatch;
    private final Once once;

    SupervisionSessionResource(
            SupervisionQueries sessions,
            SupervisionMeetings meetings,
            WeeklySupervision weekly,
            IfMatch ifMatch,
            Once once) {
        this.sessions = sessions;
        this.meetings = meetings;
        this.weekly = weekly;
        this.ifMatch = ifMatch;
        this.once = once;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("supervision:read")
    @Operation(operationId = "listSupervisionSessions", summary = "Supervision sessions, planned, held and cancelled")
    public Page<SupervisionSessionRow> list(
            @BeanParam @Valid SupervisionFilter filter, @BeanParam @Valid HistoryRequest page) {
        return sessions.list(filter, meetings.sight(), page);
    }

    @GET
    @Path("weekly-state")
    @PermissionsAllowed("supervision:read")
    @Operation(
            operationId = "getWeeklySupervision",
            summary = "Which advocates had their weekly supervision, and how many weeks are owed")
    public WeeklyStateView weeklyState(
            @RestQuery @NotNull UUID programId, @RestQuery @DefaultValue("8") @Min(1) @Max(60) int weeks) {
        return weekly.of(programId, weeks, meetings.sight());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("supervision:read")
    @Operation(operationId = "getSupervisionSession", summary = "One supervision session; the reading is logged")
    public SupervisionSessionView get(UUID id) {
        return meetings.view(id);
    }

    @POST
    @PermissionsAllowed("supervision:write")
    @ResponseStatus(201)
    @Operation(operationId = "planSupervisionSession", summary = "Plan a supervision session")
    public SupervisionSessionView create(@Valid @NotNull SupervisionSessionInput input) {
        return once.create(input, () -> meetings.plan(input), this::get);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("supervision:write")
    @Operation(operationId = "updateSupervisionSession", summary = "Change a planned supervision session")
    public SupervisionSessionView update(UUID id, @Valid @NotNull SupervisionSessionInput input) {
        var meeting = ifMatch.check(meetings.led(id));
        meetings.change(meeting, input);
        return meetings.view(id);
    }

    @POST
    @Path("{id}/holding")
    @PermissionsAllowed("supervision:write")
    @Operation(
            operationId = "holdSupervisionSession",
            summary = "Mark a session as held: who was there, what was agreed")
    public SupervisionSessionView hold(UUID id, @Valid @NotNull HoldingInput input) {
        var meeting = ifMatch.check(meetings.led(id));
        meetings.hold(meeting, input);
        return meetings.view(id);
    }

    @POST
    @Path("{id}/cancellation")
    @PermissionsAllowed("supervision:write")
    @Operation(operationId = "cancelSupervisionSession", summary = "Cancel a planned session")
    public SupervisionSessionView cancel(UUID id, @Valid @NotNull CancellationInput input) {
        var meeting = ifMatch.check(meetings.led(id));
        meetings.cancel(meeting, input);
        return meetings.view(id);
    }
}
