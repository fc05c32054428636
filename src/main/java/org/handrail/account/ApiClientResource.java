package org.handrail.account;

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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.organization.District;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.FieldProblem;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Other systems that work with this one, each with a key and scopes of its own (R95). */
@Path("/api-clients")
@Tag(name = "Integration clients")
@Transactional
public class ApiClientResource {
    private static final String PERMISSION = "client:write";
    /** A leap year is a year. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(366);

    private final AccountQueries accounts;
    private final Secrets secrets;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;
    private final Clock clock;

    ApiClientResource(
            AccountQueries accounts,
            Secrets secrets,
            CurrentUser me,
            IfMatch ifMatch,
            Once once,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.me = me;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed(PERMISSION)
    @Operation(operationId = "listApiClients", summary = "The systems that have a key, and when each was last used")
    public Page<ApiClientRow> list(@BeanParam @Valid PageRequest page) {
        return accounts.clients(page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(PERMISSION)
    @Operation(operationId = "getApiClient", summary = "One integration client")
    public ApiClientView get(UUID id) {
        return view(id, null);
    }

    @POST
    @PermissionsAllowed(PERMISSION)
    @ResponseStatus(201)
    @Operation(operationId = "createApiClient", summary = "Give another system a key; its secret is shown this once")
    public ApiClientView create(@Valid @NotNull ApiClientInput input) {
        var issued = new AtomicReference<String>();
        return once.create(
                input,
                () -> {
                    refuseInvalid(input);
                    issued.set(secrets.token());
                    var client = UserAccount.ofClient(
                            input.login(),
                            input.name(),
                            input.scopes().stream().distinct().sorted().toList(),
                            input.expiresAt().truncatedTo(ChronoUnit.MICROS),
                            issued.get());
                    client.persistAndFlush();
                    new Membership(
                                    client.id(),
                                    Role.INTEGRATION_CLIENT,
                                    null,
                                    district().today(clock),
                                    null)
                            .persist();
                    audit.done(PERMISSION, "api-client", client.id(), null);
                    return client.id();
                },
                id -> view(id, issued.get()));
    }

    @POST
    @Path("{id}/revocation")
    @PermissionsAllowed(PERMISSION)
    @Operation(operationId = "revokeApiClient", summary = "Take a system's key away; its tokens stop working at once")
    public ApiClientView revoke(UUID id) {
        var client = ifMatch.check(find(id));
        client.revoke();
        client.flush();
        audit.done(PERMISSION, "api-client", id, null);
        return view(id, null);
    }

    private void refuseInvalid(ApiClientInput input) {
        var allowed = Role.INTEGRATION_CLIENT.permissions();
        if (!allowed.containsAll(input.scopes())) {
            throw ProblemType.VALIDATION_FAILED
                    .exception()
                    .with(FieldProblem.of("/scopes", Reason.CLIENT_SCOPES, allowed));
        }
        Instant now = clock.instant();
        if (!input.expiresAt().isAfter(now) || input.expiresAt().isAfter(now.plus(LONGEST_LIFE))) {
            throw ProblemType.VALIDATION_FAILED.at("/expiresAt", Reason.CLIENT_KEY_TOO_LONG);
        }
    }

    private ApiClientView view(UUID id, String secret) {
        return find(id).clientView(district().code(), secret);
    }

    private District district() {
        return District.findById(me.district());
    }

    private UserAccount find(UUID id) {
        return accounts.client(id).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
