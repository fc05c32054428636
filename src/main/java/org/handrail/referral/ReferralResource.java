package org.handrail.referral;

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
import org.handrail.platform.api.NeedsNoVersion;
import org.handrail.platform.api.Once;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.HistoryRequest;
import org.handrail.platform.page.Page;
import org.handrail.platform.security.CurrentUser;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Concerns handed to an adult (F15): raised, acknowledged, taken or passed on, and closed. */
@Path("/referrals")
@Tag(name = "Referrals")
@Transactional
public class ReferralResource {
    private final ReferralQueries referrals;
    private final Raising raising;
    private final ReferralReading reading;
    private final Handling handling;
    private final CurrentUser me;
    private final Once once;

    ReferralResource(
            ReferralQueries referrals,
            Raising raising,
            ReferralReading reading,
            Handling handling,
            CurrentUser me,
            Once once) {
        this.referrals = referrals;
        this.raising = raising;
        this.reading = reading;
        this.handling = handling;
        this.me = me;
        this.once = once;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "listReferrals", summary = "Referrals that I sent, received or look after; no words")
    public Page<ReferralRow> list(@BeanParam ReferralFilter filter, @BeanParam @Valid HistoryRequest page) {
        return referrals.list(filter, me, page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "getReferral", summary = "One referral, as far as I may know of it")
    public ReferralView get(UUID id) {
        return reading.view(id);
    }

    @POST
    @PermissionsAllowed("referral:create")
    @ResponseStatus(201)
    @Operation(
            operationId = "raiseReferral",
            summary = "Get an adult: send a concern to the program's receiver; there is no draft")
    public ReferralView raise(@Valid @NotNull ReferralInput input) {
        return once.create(input, () -> raising.raise(input), reading::view);
    }

    @PUT
    @Path("{id}/hand-over")
    @PermissionsAllowed("referral:create")
    @Operation(operationId = "recordReferralHandOver", summary = "Say which adult was told, in person or by telephone")
    public ReferralView handOver(UUID id, @Valid @NotNull HandOverInput input) {
        handling.handOver(id, input);
        return reading.view(id);
    }

    @POST
    @Path("{id}/acknowledgement")
    @NeedsNoVersion
    @PermissionsAllowed("referral:handle")
    @Operation(operationId = "acknowledgeReferral", summary = "Say \"I have it\"; a second adult is told who has it")
    public ReferralView acknowledge(UUID id) {
        handling.acknowledge(id);
        return reading.view(id);
    }

    @POST
    @Path("{id}/acceptance")
    @PermissionsAllowed("referral:handle")
    @Operation(operationId = "acceptReferral", summary = "Take it on")
    public ReferralView accept(UUID id) {
        handling.accept(id);
        return reading.view(id);
    }

    @POST
    @Path("{id}/decline")
    @PermissionsAllowed("referral:handle")
    @Operation(operationId = "declineReferral", summary = "Say no, why, and offer another way")
    public ReferralView decline(UUID id, @Valid @NotNull DeclineInput input) {
        handling.decline(id, input);
        return reading.view(id);
    }

    @POST
    @Path("{id}/progress")
    @PermissionsAllowed("referral:handle")
    @Operation(operationId = "startReferralWork", summary = "Say that the work with the student has begun")
    public ReferralView progress(UUID id) {
        handling.progress(id);
        return reading.view(id);
    }

    @POST
    @Path("{id}/closure")
    @PermissionsAllowed("referral:handle")
    @Operation(operationId = "closeReferral", summary = "Close it with its outcome, and share a line if wanted")
    public ReferralView close(UUID id, @Valid @NotNull ClosureInput input) {
        handling.close(id, input);
        return reading.view(id);
    }

    @POST
    @Path("{id}/revocation")
    @PermissionsAllowed("referral:create")
    @Operation(operationId = "revokeReferral", summary = "Take back what I sent, before anybody has accepted it")
    public ReferralView revoke(UUID id) {
        handling.revoke(id);
        return reading.view(id);
    }

    @POST
    @Path("{id}/hand-on")
    @PermissionsAllowed("referral:handle")
    @Operation(operationId = "handOnReferral", summary = "Give it to another adult, who then has to acknowledge")
    public ReferralView handOn(UUID id, @Valid @NotNull HandOnInput input) {
        handling.handOn(id, input);
        return reading.view(id);
    }
}
