package org.handrail.advocate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.advocate.PeerAdvocateQueries.Serving;
import org.handrail.organization.LocalDay;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;

/** The readiness gate, explained (X1). */
@Path("/peer-advocates")
@Tag(name = "Peer advocates")
@Transactional
public class ReadinessResource {
    private static final String CODE = "[A-Z][A-Z_]{1,39}";

    private final PeerAdvocateQueries advocates;
    private final Roster roster;
    private final Readiness readiness;
    private final LocalDay localDay;
    private final Clock clock;

    ReadinessResource(
            PeerAdvocateQueries advocates, Roster roster, Readiness readiness, LocalDay localDay, Clock clock) {
        this.advocates = advocates;
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
    public ReadinessView get(UUID id, @RestQuery @NotNull @Pattern(regexp = CODE) String model, @RestQuery Instant at) {
        var advocate = roster.find(id, PeerAdvocateResource.SEEING_ALL).orElseThrow(ProblemType.NOT_FOUND::exception);
        var day = localDay.at(advocate.schoolId(), Optional.ofNullable(at).orElseGet(clock::instant));
        return ReadinessView.of(id, model, readiness.itemsFor(advocate, model, day));
    }

    @GET
    @Path("readiness-board")
    @PermissionsAllowed("advocate:read")
    @Operation(
            operationId = "getReadinessBoard",
            summary = "Every advocate of a program and what each still needs before seeing someone")
    public Page<ReadinessBoardRow> board(
            @RestQuery @NotNull UUID programId,
            @RestQuery @NotNull @Pattern(regexp = CODE) String model,
            @BeanParam @Valid PageRequest page) {
        var serving = advocates.serving(programId, roster.sight(PeerAdvocateResource.SEEING_ALL), page);
        var byId = new HashMap<UUID, PeerAdvocate>();
        advocates
                .byIds(serving.items().stream().map(Serving::id).toArray(UUID[]::new))
                .forEach(advocate -> byId.put(advocate.id(), advocate));
        var items = byId.isEmpty()
                ? Map.<UUID, List<ReadinessItem>>of()
                : readiness.itemsFor(
                        List.copyOf(byId.values()),
                        model,
                        localDay.todayAt(byId.values().iterator().next().schoolId()));
        var rows = serving.items().stream()
                .map(one -> row(one, byId.get(one.id()), items.get(one.id())))
                .toList();
        return new Page<>(rows, serving.total(), serving.limit(), serving.offset(), null);
    }

    private static ReadinessBoardRow row(Serving one, PeerAdvocate advocate, List<ReadinessItem> items) {
        boolean open = items.stream().allMatch(ReadinessItem::met);
        return new ReadinessBoardRow(one.id(), one.name(), advocate.status(), open, items);
    }
}
