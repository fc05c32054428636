package org.handrail.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in and out. */
@Path("/auth")
@Tag(name = "Sign-in")
@PermitAll
public class AuthResource {
    private final SignIn signIn;
    private final HttpServerRequest request;

    AuthResource(SignIn signIn, HttpServerRequest request) {
        this.signIn = signIn;
        this.request = request;
    }

    @POST
    @Path("sign-in")
    @Operation(operationId = "signIn", summary = "Sign in with a district code, a user name or e-mail, and a password")
    @APIResponse(
            responseCode = "200",
            description = "Signed in; the refresh token is in a cookie",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SignedIn.class)))
    public RestResponse<SignedIn> signIn(@Valid @NotNull SignInInput input) {
        return answer(signIn.withPassword(input.district(), input.login(), input.password(), address()));
    }

    @POST
    @Path("refresh")
    @Operation(operationId = "refreshToken", summary = "Get the next access token with the refresh cookie")
    @APIResponse(
            responseCode = "200",
            description = "The next access token; the cookie is renewed",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SignedIn.class)))
    public RestResponse<SignedIn> refresh(@Parameter(hidden = true) @CookieParam(RefreshToken.COOKIE) String cookie) {
        var token = RefreshToken.parse(cookie).orElseThrow(ProblemType.UNAUTHENTICATED::exception);
        return answer(signIn.withRefreshToken(token));
    }

    @POST
    @Path("sign-out")
    @Operation(operationId = "signOut", summary = "Sign out: the session ends with the next request")
    @APIResponse(responseCode = "204", description = "Signed out")
    public RestResponse<Void> signOut(@Parameter(hidden = true) @CookieParam(RefreshToken.COOKIE) String cookie) {
        RefreshToken.parse(cookie).ifPresent(signIn::end);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(RefreshToken.removal())
                .build();
    }

    @POST
    @Path("token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "issueToken",
            summary = "Get an access token for an integration (OAuth 2.0 client credentials, RFC 6749 section 4.4)")
    public ClientToken token(
            @FormParam("grant_type") String grantType,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret,
            @Parameter(description = "Some of the client's scopes, with a space between them; all where left out")
                    @FormParam("scope")
                    String scope,
            @Parameter(hidden = true) @HeaderParam("Authorization") String authorization) {
        if (!"client_credentials".equals(grantType)) {
            throw ProblemType.VALIDATION_FAILED.at("/grant_type", Reason.GRANT_TYPE);
        }
        var credentials = authorization != null && authorization.startsWith("Basic ")
                ? basic(authorization.substring("Basic ".length()))
                : new String[] {clientId, clientSecret};
        if (credentials.length != 2 || credentials[0] == null || credentials[1] == null) {
            throw ProblemType.UNAUTHENTICATED.exception();
        }
        return signIn.withClientSecret(credentials[0], credentials[1], Optional.ofNullable(scope), address());
    }

    public static RestResponse<SignedIn> answer(SignIn.Opened opened) {
        return RestResponse.ResponseBuilder.ok(SignedIn.with(opened.accessToken()))
                .cookie(opened.refreshToken().cookie(AccountSession.LIFE))
                .build();
    }

    private String address() {
        return request.remoteAddress().hostAddress();
    }

    private static String[] basic(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
        } catch (IllegalArgumentException e) {
            throw ProblemType.UNAUTHENTICATED.exception();
        }
    }
}
