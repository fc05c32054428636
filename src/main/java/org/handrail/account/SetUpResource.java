package org.handrail.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The first hour of an empty server. */
@Path("/setup")
@Tag(name = "Server")
@PermitAll
public class SetUpResource {
    private final SetUp setUp;
    private final SetUpToken token;
    private final Throttle throttle;
    private final HttpServerRequest request;

    SetUpResource(SetUp setUp, SetUpToken token, Throttle throttle, HttpServerRequest request) {
        this.setUp = setUp;
        this.token = token;
        this.throttle = throttle;
        this.request = request;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "setUp",
            summary = "Set up an empty server: its district, first school, school year and administrator")
    public SetUpView setUp(@Valid @NotNull SetUpInput input) {
        if (!setUp.isOpen()) {
            throw ProblemType.SETUP_CLOSED.exception();
        }
        var address = request.remoteAddress().hostAddress();
        // By address only: whoever guesses must not be able to keep out the one who knows.
        var attempt = throttle.attempt("set-up/" + address, address);
        if (!token.is(input.token())) {
            throw ProblemType.FORBIDDEN.exception(Reason.SET_UP_TOKEN_WRONG);
        }
        attempt.succeeded();
        return setUp.with(input);
    }
}
