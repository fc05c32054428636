package org.handrail.advocate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.organization.LocalDay;
import org.handrail.platform.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;

/** The readiness gate, explained (X1). */
@Path("/peer-advocates")
@Tag(name = "Peer advocates")
@Transactional
public class ReadinessResource {
    private final Roster roster;
    private final Readiness readiness;
    private final LocalDay localDay;
    private final Clock clock;

    ReadinessResource(Roster roster, Readiness readiness, LocalDay localDay, Clock clock) {
        this.roster = roster;
        this.readiness = readiness;
        this.localDay = localDay;
        this.clock = clock;
    }

    @GET
    @Path("{id}/readiness")
    @PermissionsAllowed("advocate:read")
    @Operation(
            operationId = "getReadiness",
            summary = "Whether this advocate may see someone now, or at a later time, and what is missing")
    public ReadinessView get(
            UUID id, @RestQuery @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String model, @RestQuery Instant at) {
        var advocate = roster.find(id, PeerAdvocateResource.SEEING_ALL).orElseThrow(ProblemType.NOT_FOUND::exception);
        var day = localDay.at(advocate.schoolId(), Optional.ofNullable(at).orElseGet(clock::instant));
        return ReadinessView.of(id, model, readiness.itemsFor(advocate, model, day));
    }
}
