package org.handrail.milestone;

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
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Next steps: what someone does towards a milestone, and by when (F24). */
@Path("/next-steps")
@Tag(name = "Next steps")
@Transactional
public class NextStepResource {
    private final NextStepQueries queries;
    private final NextSteps steps;
    private final IfMatch ifMatch;
    private final Once once;

    NextStepResource(NextStepQueries queries, NextSteps steps, IfMatch ifMatch, Once once) {
        this.queries = queries;
        this.steps = steps;
        this.ifMatch = ifMatch;
        this.once = once;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed(NextSteps.READ)
    @Operation(operationId = "listNextSteps", summary = "Next steps of my schools, mine, those that are due")
    public Page<NextStepRow> list(@BeanParam @Valid NextStepFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, steps.sight(), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(NextSteps.READ)
    @Operation(operationId = "getNextStep", summary = "One next step")
    public NextStepView get(UUID id) {
        return steps.view(steps.find(id));
    }

    @POST
    @PermissionsAllowed(NextSteps.WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "planNextStep", summary = "Plan a next step towards a milestone, with an owner and a day")
    public NextStepView plan(@Valid @NotNull NextStepInput input) {
        return once.create(input, () -> steps.plan(input), this::get);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(NextSteps.WRITE)
    @Operation(operationId = "updateNextStep", summary = "Change a next step's words, owner or day")
    public NextStepView update(UUID id, @Valid @NotNull NextStepChange input) {
        var step = ifMatch.check(steps.planned(id));
        steps.change(step, input);
        return steps.view(step);
    }

    @PUT
    @Path("{id}/state")
    @PermissionsAllowed(NextSteps.WRITE)
    @Operation(
            operationId = "moveNextStep",
            summary = "Say how far a next step is: begun, done, given up, taken up again")
    public NextStepView move(UUID id, @Valid @NotNull NextStepStateInput input) {
        var step = ifMatch.check(steps.worked(id));
        steps.move(step, input.state());
        return steps.view(step);
    }
}
