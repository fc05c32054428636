package org.handrail.account;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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

    MeResource(CurrentUser me, AccountQueries accounts) {
        this.me = me;
        this.accounts = accounts;
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

    private List<MeView.SchoolName> schools() {
        return ListQuery.of(accounts.session(), MeView.SchoolName.class, "s.id, s.name, s.timeZone", "School s")
                .where("s.active")
                .within(Reach.of(me.grants()), "s.id")
                .sortedBy(java.util.Map.of("name", "s.name"), "name", "s.id")
                .all();
    }

    private static MeView.MembershipView membership(Grant grant) {
        return new MeView.MembershipView(
                grant.role(), grant.school().orElse(null), grant.until().orElse(null));
    }
}
