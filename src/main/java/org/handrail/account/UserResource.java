package org.handrail.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
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
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.organization.District;
import org.handrail.organization.Person;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Who may sign in. */
@Path("/users")
@Tag(name = "Users")
@Transactional
public class UserResource {
    private static final String READ = "user:read";
    private static final String WRITE = "user:write";

    private final AccountQueries accounts;
    private final Secrets secrets;
    private final LastAdministrator lastAdministrator;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;
    private final Event<AccessEnded> accessEnded;
    private final Clock clock;

    UserResource(
            AccountQueries accounts,
            Secrets secrets,
            LastAdministrator lastAdministrator,
            CurrentUser me,
            IfMatch ifMatch,
            Once once,
            Audit audit,
            Event<AccessEnded> accessEnded,
            Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.lastAdministrator = lastAdministrator;
        this.me = me;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
        this.accessEnded = accessEnded;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed(READ)
    @Operation(operationId = "listUsers", summary = "Who can sign in, with the roles they hold today")
    public Page<UserRow> list(
            @RestQuery Role role,
            @RestQuery UUID schoolId,
            @RestQuery Boolean active,
            @BeanParam @Valid PageRequest page) {
        return accounts.list(role, schoolId, active, clock.instant(), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(READ)
    @Operation(operationId = "getUser", summary = "One user with every role they have held")
    public UserView get(UUID id) {
        return find(id).view(accounts.memberships(id));
    }

    @POST
    @PermissionsAllowed(WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "createUser", summary = "Let somebody sign in; roles are given afterwards")
    public UserView create(@Valid @NotNull NewUserInput input) {
        var user = UserAccount.ofPerson(input.login(), input.email(), input.displayName(), input.personId(), "");
        refuseWeak(user, input.password());
        // Before the first look at the database: a connection would wait for as long as the hash takes.
        user.changeSecret(secrets.hash(input.password()));
        return once.create(
                input.withoutPassword(),
                () -> {
                    refuseUnfit(input.personId());
                    user.persistAndFlush();
                    audit.done(WRITE, "user", user.id(), null);
                    return user.id();
                },
                this::get);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "updateUser", summary = "Change a user, or take away their access")
    public UserView update(UUID id, @Valid @NotNull UserInput input) {
        var user = ifMatch.check(find(id));
        var before = user.personId();
        // Access can be taken from anyone, also from an account that could not be made today.
        if (input.active() || !Objects.equals(input.personId(), before.orElse(null))) {
            refuseUnfit(input.personId());
        }
        if (!input.active()) {
            lastAdministrator.refuseToLose(id);
        }
        user.change(input);
        user.flush();
        // The account first, as a new password and a sign-in take them, or the two would wait for each other.
        if (!input.active()) {
            accounts.endSessions(id, null, clock.instant());
        }
        audit.done(WRITE, "user", id, null);
        before.filter(person -> !input.active() || !person.equals(input.personId()))
                .ifPresent(person -> accessEnded.fire(new AccessEnded(person)));
        return get(id);
    }

    @POST
    @Path("{id}/password")
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "setUserPassword", summary = "Set a user's password and end their sessions")
    public void setPassword(UUID id, @Valid @NotNull PasswordInput input) {
        // Before the first look at the database: a connection would wait for as long as the hash takes.
        var hash = secrets.hash(input.password());
        var user = find(id);
        if (id.equals(me.account())) {
            throw ProblemType.OWN_PASSWORD.exception();
        }
        refuseWeak(user, input.password());
        user.hold();
        user.changeSecret(hash);
        accounts.endSessions(id, null, clock.instant());
        user.flush();
        audit.done("user:write", "user-password", id, null);
    }

    private void refuseWeak(UserAccount user, String password) {
        secrets.refuseWeak("/password", password, user.ownWords());
    }

    private void refuseUnfit(UUID personId) {
        if (personId == null) {
            return;
        }
        var person = Person.<Person>findByIdOptional(personId)
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/personId", Reason.PERSON_NOT_SEEN));
        if (!person.mayHaveAccountOn(district().today(clock))) {
            throw ProblemType.TOO_YOUNG_FOR_ACCOUNT.exception();
        }
    }

    private District district() {
        return District.findById(me.district());
    }

    private UserAccount find(UUID id) {
        return accounts.user(id).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
