package org.handrail.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The first hour of a coordinator: what leads a new school to an active program. */
@Path("/first-steps")
@Tag(name = "Today")
@Transactional
public class FirstStepsResource {
    private final FirstSteps steps;

    FirstStepsResource(FirstSteps steps) {
        this.steps = steps;
    }

    @GET
    @PermissionsAllowed(FirstSteps.PERMISSION)
    @Operation(
            operationId = "listFirstSteps",
            summary = "What leads the schools that I coordinate to an active program; none once they have one")
    public List<FirstStepsView> list(
            @RestQuery @Parameter(description = "One of the caller's schools; without it all of them") UUID school) {
        return steps.at(school);
    }
}
