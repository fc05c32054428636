package org.handrail.demo;

import io.quarkus.runtime.LaunchMode;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.account.AuthResource;
import org.handrail.account.SignIn;
import org.handrail.account.SignedIn;
import org.handrail.platform.persistence.Districts;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The demo bar: being another of the demo's people without a password. Answers 404 where there is no demo, and in
 * production to everyone who isn't signed in to the demo district.
 */
@Path("/demo")
@Tag(name = "Demo")
@PermitAll
public class DemoResource {
    private final Districts districts;
    private final CurrentUser me;
    private final SignIn signIn;
    private final DemoPasswords passwords;
    private final boolean demo;

    DemoResource(
            Districts districts,
            CurrentUser me,
            SignIn signIn,
            DemoPasswords passwords,
            @ConfigProperty(name = "handrail.demo") boolean demo) {
        this.districts = districts;
        this.me = me;
        this.signIn = signIn;
        this.passwords = passwords;
        this.demo = demo;
    }

    @GET
    @Path("users")
    @Operation(operationId = "listDemoUsers", summary = "The people of the demo district that one can be")
    public DemoUsersView users() {
        refuseOutsiders();
        return new DemoUsersView(
                DemoDistrict.CODE,
                DemoUser.ALL.stream()
                        .map(user -> new DemoUsersView.Item(
                                user.login(),
                                user.displayName(),
                                user.role(),
                                user.school(),
                                onDevelopersMachine() ? passwords.of(user.login()) : null))
                        .toList());
    }

    @POST
    @Path("switch")
    @Operation(operationId = "switchDemoUser", summary = "Be another of the demo's people")
    @APIResponse(
            responseCode = "200",
            description = "Signed in as that person; the refresh token is in a cookie",
            content = @Content(schema = @Schema(implementation = SignedIn.class)))
    public RestResponse<SignedIn> switchTo(@Valid @NotNull DemoSwitchInput input) {
        refuseOutsiders();
        var user = DemoUser.ALL.stream()
                .filter(candidate -> candidate.login().equals(input.login()))
                .findFirst()
                .orElseThrow(ProblemType.NOT_FOUND::exception);
        return AuthResource.answer(signIn.asDemoUser(DemoDistrict.CODE, user.login()));
    }

    private void refuseOutsiders() {
        boolean insider = demo
                && (onDevelopersMachine()
                        || !me.isAnonymous()
                                && districts
                                        .byCode(DemoDistrict.CODE)
                                        .filter(me.district()::equals)
                                        .isPresent());
        if (!insider) {
            throw ProblemType.NOT_FOUND.exception();
        }
    }

    private static boolean onDevelopersMachine() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }
}
