package org.handrail.advocate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;

/** When and how advocates can be met (S2.11). */
@Path("/peer-advocates/{id}/availability")
@Tag(name = "Peer advocates")
@Transactional
public class AvailabilityResource {
    private final PeerAdvocateQueries advocates;
    private final Roster roster;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Audit audit;

    AvailabilityResource(PeerAdvocateQueries advocates, Roster roster, CurrentUser me, IfMatch ifMatch, Audit audit) {
        this.advocates = advocates;
        this.roster = roster;
        this.me = me;
        this.ifMatch = ifMatch;
        this.audit = audit;
    }

    @GET
    @PermissionsAllowed("advocate:read")
    @Operation(operationId = "getAvailability", summary = "When and how this advocate can be met")
    public AvailabilityView get(UUID id) {
        return view(roster.find(id, PeerAdvocateResource.SEEING_ALL).orElseThrow(ProblemType.NOT_FOUND::exception));
    }

    @PUT
    @PermissionsAllowed("availability:write")
    @Operation(operationId = "updateAvailability", summary = "Say when and how this advocate can be met")
    public AvailabilityView update(UUID id, @Valid @NotNull AvailabilityInput input) {
        var advocate = ifMatch.check(roster.find(id, Role.PROGRAM_COORDINATOR)
                .filter(this::mayChange)
                .orElseThrow(ProblemType.NOT_FOUND::exception));
        input.refuseImpossible();
        advocates.removeSlots(id);
        input.slots().forEach(slot -> new AvailabilitySlot(id, slot).persist());
        advocate.partChanged();
        advocate.flush();
        audit.done("availability:write", "peer-advocate", id, advocate.schoolId());
        return view(advocate);
    }

    /** The advocate or the coordinator; a supervisor knows of the advocate and doesn't plan their week. */
    private boolean mayChange(PeerAdvocate advocate) {
        return advocate.personId().equals(me.personOrNobody())
                || me.reachAs(Role.PROGRAM_COORDINATOR).covers(advocate.schoolId());
    }

    private AvailabilityView view(PeerAdvocate advocate) {
        return new AvailabilityView(
                advocate.id(),
                advocate.version(),
                advocates.slots(advocate.id()).stream()
                        .sorted(Comparator.comparing(AvailabilitySlot::weekday))
                        .map(AvailabilitySlot::slot)
                        .toList());
    }
}
