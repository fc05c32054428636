package org.handrail.agreement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.advocate.Roster;
import org.handrail.organization.LocalDay;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Agreements that advocates have signed (F6). */
@Path("/confidentiality-agreements")
@Tag(name = "Agreements")
@Transactional
public class ConfidentialityAgreementResource {
    private static final String TYPE = "confidentiality-agreement";

    private final AgreementQueries agreements;
    private final Signing signing;
    private final Roster roster;
    private final LocalDay localDay;
    private final CurrentUser me;
    private final Clock clock;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;

    ConfidentialityAgreementResource(
            AgreementQueries agreements,
            Signing signing,
            Roster roster,
            LocalDay localDay,
            CurrentUser me,
            Clock clock,
            IfMatch ifMatch,
            Once once,
            Audit audit) {
        this.agreements = agreements;
        this.signing = signing;
        this.roster = roster;
        this.localDay = localDay;
        this.me = me;
        this.clock = clock;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("agreement:read")
    @Operation(
            operationId = "listConfidentialityAgreements",
            summary = "What advocates have signed, and what it waits for")
    public Page<AgreementRow> list(
            @RestQuery UUID advocateId,
            @RestQuery UUID schoolId,
            @RestQuery AgreementKind kind,
            @RestQuery AgreementState state,
            @BeanParam @Valid PageRequest page) {
        var filter = new AgreementQueries.Filter(advocateId, schoolId, kind, state);
        return agreements.list(filter, roster.sight(Role.PROGRAM_COORDINATOR), localDay.todayInDistrict(), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("agreement:read")
    @Operation(operationId = "getConfidentialityAgreement", summary = "A signed agreement, word for word")
    public AgreementView get(UUID id) {
        return seen(id, roster.sight(Role.PROGRAM_COORDINATOR)).view();
    }

    @POST
    @PermissionsAllowed("agreement:sign")
    @ResponseStatus(201)
    @Operation(operationId = "signConfidentialityAgreement", summary = "Sign an agreement as the advocate")
    public AgreementView sign(@Valid @NotNull SignatureInput input) {
        return once.create(
                input,
                () -> {
                    var agreement = signing.sign(input);
                    audit.done("agreement:sign", TYPE, agreement.id(), agreement.schoolId());
                    return agreement.id();
                },
                this::get);
    }

    @POST
    @Path("{id}/countersignature")
    @PermissionsAllowed("agreement:countersign")
    @Operation(
            operationId = "countersignConfidentialityAgreement",
            summary = "Countersign an agreement as the coordinator")
    public AgreementView countersign(UUID id) {
        var agreement = seen(id, roster.sight(Role.PROGRAM_COORDINATOR)).agreement();
        if (!me.reach("agreement:countersign").covers(agreement.schoolId())) {
            throw ProblemType.NOT_FOUND.exception();
        }
        signing.countersign(ifMatch.check(agreement));
        agreement.flush();
        audit.done("agreement:countersign", TYPE, id, agreement.schoolId());
        return seen(id, Roster.Sight.ALL).view();
    }

    private AgreementQueries.Seen seen(UUID id, Roster.Sight sight) {
        return agreements.seen(id, clock.instant(), sight).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
