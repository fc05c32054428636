package org.handrail.peersession;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.HistoryRequest;
import org.handrail.platform.page.Page;
import org.handrail.platform.persistence.Tenant;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Peer sessions: the record that advocates keep and their supervisor reviews. */
@Path("/peer-sessions")
@Tag(name = "Peer sessions")
@Transactional
public class PeerSessionResource {
    private final PeerSessionQueries sessions;
    private final PeerSessionRecords records;
    private final Tenant tenant;
    private final IfMatch ifMatch;
    private final Once once;

    PeerSessionResource(
            PeerSessionQueries sessions, PeerSessionRecords records, Tenant tenant, IfMatch ifMatch, Once once) {
        this.sessions = sessions;
        this.records = records;
        this.tenant = tenant;
        this.ifMatch = ifMatch;
        this.once = once;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("peer-session:read")
    @Operation(operationId = "listPeerSessions", summary = "Sessions: my own, my supervisees', or those of my school")
    public Page<PeerSessionRow> list(
            @BeanParam @Valid PeerSessionFilter filter, @BeanParam @Valid HistoryRequest page) {
        return sessions.list(filter, records.sight(), page);
    }

    @GET
    @Path("topics")
    @PermissionsAllowed("peer-session:read")
    @Operation(operationId = "listSessionTopics", summary = "What a session can be about, to choose from")
    public List<SessionTopic> topics() {
        return SessionTopic.all();
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("peer-session:read")
    @Operation(operationId = "getPeerSession", summary = "One session with its note; the reading is logged")
    public PeerSessionView get(UUID id) {
        return records.show(id);
    }

    @POST
    @PermissionsAllowed("peer-session:write")
    @ResponseStatus(201)
    @Operation(operationId = "createPeerSession", summary = "Record a session, as a draft or handed in at once")
    public PeerSessionView create(@Valid @NotNull PeerSessionInput input) {
        tenant.alone();
        return once.show(input, () -> records.record(input), records::view);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("peer-session:write")
    @Operation(operationId = "updatePeerSession", summary = "Change my own draft")
    public PeerSessionView update(UUID id, @Valid @NotNull PeerSessionInput input) {
        tenant.alone();
        return records.change(ifMatch.check(records.own(id)), input);
    }

    @POST
    @Path("{id}/submission")
    @PermissionsAllowed("peer-session:write")
    @Operation(operationId = "submitPeerSession", summary = "Hand in my draft")
    public PeerSessionView submit(UUID id) {
        records.submit(ifMatch.check(records.own(id)));
        return records.view(id);
    }

    @POST
    @Path("{id}/review")
    @PermissionsAllowed("peer-session:review")
    @Operation(operationId = "reviewPeerSession", summary = "Mark a session as reviewed, which locks it")
    public PeerSessionView review(UUID id) {
        var seen = records.read(id);
        ifMatch.check(seen.session());
        return records.review(seen);
    }

    @POST
    @Path("{id}/addenda")
    @PermissionsAllowed({"peer-session:write", "peer-session:review"})
    @ResponseStatus(201)
    @Operation(operationId = "addToPeerSession", summary = "Add words to a session that was handed in")
    public AddendumView add(UUID id, @Valid @NotNull AddendumInput input) {
        return once.create(input, () -> records.add(id, input), addendum -> records.addendum(id, addendum));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("peer-session:write")
    @Operation(operationId = "deletePeerSession", summary = "Throw away my own draft")
    public void discard(UUID id) {
        records.discard(records.own(id));
    }
}
