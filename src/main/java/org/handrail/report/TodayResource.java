package org.handrail.report;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The work queue of whoever is signed in (F39). */
@Path("/today")
@Tag(name = "Today")
@Authenticated
@Transactional
public class TodayResource {
    private final TodayQueries today;

    TodayResource(TodayQueries today) {
        this.today = today;
    }

    @GET
    @Operation(operationId = "getToday", summary = "What is due, overdue and mine today")
    public TodayView get(
            @RestQuery @Parameter(description = "One of the caller's schools; without it all of them") UUID school) {
        return today.of(school);
    }
}
