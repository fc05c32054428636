package org.handrail.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.organization.District;
import org.handrail.organization.SchoolQueries;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Which roles a user holds. Every change bites with the user's next request. */
@Path("/users/{id}/memberships")
@Tag(name = "Users")
@Transactional
public class MembershipResource {
    private static final String WRITE = "user:write";

    private final AccountQueries accounts;
    private final SchoolQueries schools;
    private final LastAdministrator lastAdministrator;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;
    private final Event<AccessEnded> accessEnded;
    private final Clock clock;

    MembershipResource(
            AccountQueries accounts,
            SchoolQueries schools,
            LastAdministrator lastAdministrator,
            CurrentUser me,
            IfMatch ifMatch,
            Once once,
            Audit audit,
            Event<AccessEnded> accessEnded,
            Clock clock) {
        this.accounts = accounts;
        this.schools = schools;
        this.lastAdministrator = lastAdministrator;
        this.me = me;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
        this.accessEnded = accessEnded;
        this.clock = clock;
    }

    @GET
    @Path("{membershipId}")
    @PermissionsAllowed("user:read")
    @Operation(operationId = "getMembership", summary = "One role of a user")
    public MembershipView get(UUID id, UUID membershipId) {
        return find(user(id), membershipId).view();
    }

    @POST
    @PermissionsAllowed(WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "grantRole", summary = "Give a user a role")
    public MembershipView grant(UUID id, @Valid @NotNull MembershipInput input) {
        var user = user(id);
        return once.create(
                input,
                () -> {
                    user.hold();
                    refuseForOneself(user);
                    refuseUnknownSchool(input.schoolId());
                    var membership = Membership.granted(id, input, today());
                    refuseSecondTime(membership);
                    membership.persist();
                    user.endTokens();
                    user.flush();
                    audit.done(WRITE, "membership", membership.id(), input.schoolId());
                    return membership.id();
                },
                made -> get(id, made));
    }

    @POST
    @Path("{membershipId}/end")
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "endRole", summary = "Take a role from a user; answers the user as they are now")
    public UserView end(UUID id, UUID membershipId) {
        var user = user(id);
        var membership = find(user, membershipId);
        ifMatch.check(user);
        if (membership.isOver(today())) {
            throw ProblemType.INVALID_TRANSITION.exception(Reason.ROLE_ENDED);
        }
        if (membership.role() == Role.DISTRICT_ADMINISTRATOR) {
            lastAdministrator.refuseToLose(id);
        }
        membership.endBefore(today());
        user.endTokens();
        user.flush();
        audit.done(WRITE, "membership", membershipId, membership.schoolId());
        user.personId().ifPresent(person -> accessEnded.fire(new AccessEnded(person)));
        return user.view(accounts.memberships(id));
    }

    /** A second person gives a role (R36): neither one's own account nor another one of the same person will do. */
    private void refuseForOneself(UserAccount user) {
        boolean samePerson = user.personId().isPresent() && user.personId().equals(me.person());
        if (user.id().equals(me.account()) || samePerson) {
            throw ProblemType.OWN_ROLE.exception();
        }
    }

    private void refuseUnknownSchool(UUID school) {
        if (school != null && schools.byId(school).isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.SCHOOL_NOT_OF_DISTRICT);
        }
    }

    private void refuseSecondTime(Membership wanted) {
        boolean held = accounts.memberships(wanted.accountId()).stream()
                .anyMatch(other -> !other.isOver(today()) && other.isSameRoleAs(wanted));
        if (held) {
            throw ProblemType.CONFLICT.exception(Reason.ROLE_HELD);
        }
    }

    private LocalDate today() {
        return District.<District>findById(me.district()).today(clock);
    }

    private UserAccount user(UUID id) {
        return accounts.user(id).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    private Membership find(UserAccount user, UUID membershipId) {
        return accounts.membership(membershipId, user.id()).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
