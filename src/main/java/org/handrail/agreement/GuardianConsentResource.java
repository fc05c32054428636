package org.handrail.agreement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.advocate.Roster;
import org.handrail.organization.LocalDay;
import org.handrail.organization.Person;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.crypto.Narratives;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Guardians' consents, as the coordinator attests them (F7). */
@Path("/guardian-consents")
@Tag(name = "Agreements")
@Transactional
public class GuardianConsentResource {
    private static final String TYPE = "guardian-consent";
    private static final String READ = "consent:read";

    private final GuardianConsentQueries consents;
    private final Narratives narratives;
    private final Roster roster;
    private final LocalDay localDay;
    private final CurrentUser me;
    private final Event<GuardianConsentWithdrawn> withdrawn;
    private final Clock clock;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;

    GuardianConsentResource(
            GuardianConsentQueries consents,
            Narratives narratives,
            Roster roster,
            LocalDay localDay,
            CurrentUser me,
            Event<GuardianConsentWithdrawn> withdrawn,
            Clock clock,
            IfMatch ifMatch,
            Once once,
            Audit audit) {
        this.consents = consents;
        this.narratives = narratives;
        this.roster = roster;
        this.localDay = localDay;
        this.me = me;
        this.withdrawn = withdrawn;
        this.clock = clock;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("consent:read")
    @Operation(operationId = "listGuardianConsents", summary = "Which guardians have consented, and which withdrew")
    public Page<GuardianConsentRow> list(
            @RestQuery UUID advocateId, @RestQuery Boolean withdrawn, @BeanParam @Valid PageRequest page) {
        return consents.list(advocateId, withdrawn, roster.sight(Role.PROGRAM_COORDINATOR), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("consent:read")
    @Operation(operationId = "getGuardianConsent", summary = "A guardian's consent and what was attested")
    public GuardianConsentView get(UUID id) {
        var reach = me.reach(READ);
        var seen = consents.read(audit.reading(READ, TYPE), id, reach.wholeDistrict(), reach.schoolIds())
                .orElseThrow(ProblemType.NOT_FOUND::exception);
        var texts = narratives.open(
                seen.reading(), Stream.ofNullable(seen.statement()).toList());
        return seen.view(texts.get(GuardianConsentText.STATEMENT));
    }

    @POST
    @PermissionsAllowed("consent:write")
    @ResponseStatus(201)
    @Operation(operationId = "recordGuardianConsent", summary = "Attest that a guardian has consented")
    public GuardianConsentView record(@Valid @NotNull GuardianConsentInput input) {
        return once.create(input, () -> recorded(input).id(), this::get);
    }

    private GuardianConsent recorded(GuardianConsentInput input) {
        var advocate = roster.find(input.advocateId(), Role.PROGRAM_COORDINATOR)
                .filter(found -> me.reach("consent:write").covers(found.schoolId()))
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/advocateId", Reason.ADVOCATE_UNKNOWN));
        var now = now();
        var today = localDay.at(advocate.schoolId(), now);
        if (!Person.<Person>findById(advocate.personId()).isMinorOn(today)) {
            throw ProblemType.VALIDATION_FAILED.at("/advocateId", Reason.CONSENT_OF_AN_ADULT);
        }
        if (input.attestedOn().isAfter(today)) {
            throw ProblemType.VALIDATION_FAILED.at("/attestedOn", Reason.CONSENT_IN_FUTURE);
        }
        var consent = new GuardianConsent(
                advocate,
                input.guardianId(),
                guardianName(input, advocate),
                input.method(),
                input.attestedOn(),
                me.person().orElse(null),
                now);
        consent.persistAndFlush();
        narratives.write(new GuardianConsentText(), consent.id(), GuardianConsentText.STATEMENT, input.statement());
        audit.done("consent:write", TYPE, consent.id(), advocate.schoolId());
        return consent;
    }

    private String guardianName(GuardianConsentInput input, PeerAdvocate advocate) {
        if (input.guardianId() != null) {
            return consents.guardianOf(advocate.personId(), input.guardianId())
                    .map(Person::name)
                    .orElseThrow(
                            () -> ProblemType.VALIDATION_FAILED.at("/guardianId", Reason.CONSENT_GUARDIAN_UNKNOWN));
        }
        if (input.guardianName() == null || input.guardianName().isBlank()) {
            throw ProblemType.VALIDATION_FAILED.at("/guardianName", Reason.CONSENT_WITHOUT_NAME);
        }
        return input.guardianName();
    }

    @POST
    @Path("{id}/withdrawal")
    @PermissionsAllowed("consent:write")
    @Operation(
            operationId = "withdrawGuardianConsent",
            summary = "Record that a guardian has withdrawn consent: the gate closes and bookings are cancelled")
    public GuardianConsentView withdraw(UUID id) {
        var consent = ifMatch.check(consents.byId(id)
                .filter(found -> me.reach(READ).covers(found.schoolId()))
                .orElseThrow(ProblemType.NOT_FOUND::exception));
        var now = now();
        consent.withdraw(me.person().orElse(null), now);
        consent.flush();
        withdrawn.fire(new GuardianConsentWithdrawn(consent.advocateId(), now));
        audit.done("consent:write", TYPE, id, consent.schoolId());
        return get(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
