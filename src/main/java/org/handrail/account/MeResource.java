package org.handrail.account;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.organization.District;
import org.handrail.platform.page.ListQuery;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Grant;
import org.handrail.platform.security.Reach;

/** The caller. */
@Path("/me")
@Tag(name = "Sign-in")
@Authenticated
@Transactional
public class MeResource {
    private final CurrentUser me;
    private final AccountQueries accounts;
    private final OwnPassword ownPassword;
    private final HttpServerRequest request;

    MeResource(CurrentUser me, AccountQueries accounts, OwnPassword ownPassword, HttpServerRequest request) {
        this.me = me;
        this.accounts = accounts;
        this.ownPassword = ownPassword;
        this.request = request;
    }

    @GET
    @Operation(operationId = "getMe", summary = "Who I am, which roles I hold where, and what I may do")
    public MeView get() {
        var account = accounts.byId(me.account()).orElseThrow(ProblemType.UNAUTHENTICATED::exception);
        var district = District.<District>findById(me.district());
        return new MeView(
                new MeView.Account(account.id(), account.login(), account.displayName()),
                account.personId().orElse(null),
                new MeView.DistrictView(
                        district.id(),
                        district.code(),
                        district.name(),
                        district.timeZone().getId(),
                        district.isDemo()),
                me.grants().stream().map(MeResource::membership).toList(),
                schools(),
                me.permissions());
    }

    /** Whoever is signed in elsewhere as this user is signed out there. */
    @POST
    @Path("password")
    @Transactional(TxType.NOT_SUPPORTED)
    @Operation(
            operationId = "changeOwnPassword",
            summary = "Change my password; answers my next access token, every other sign-in of mine ends")
    public SignedIn changePassword(@Valid @NotNull OwnPasswordInput input) {
        return SignedIn.with(ownPassword.change(input, request.remoteAddress().hostAddress()));
    }

    private List<MeView.SchoolName> schools() {
        return ListQuery.of(accounts.session(), MeView.SchoolName.class, "s.id, s.name, s.timeZone", "School s")
                .where("s.active")
                .within(Reach.of(me.grants()), "s.id")
                .sortedBy(java.util.Map.of("name", "s.name"), "name", "s.id")
                .all();
    }

    private static MeView.HeldRole membership(Grant grant) {
        return new MeView.HeldRole(
                grant.role(), grant.school().orElse(null), grant.until().orElse(null));
    }
}
