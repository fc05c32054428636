package org.handrail.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Stands before the library's own mapper, which reads a field that this Quarkus no longer has. */
@Provider
@Priority(Priorities.USER - 100)
public class AuthenticationFailedMapper extends ExceptionMapperBase<AuthenticationFailedException> {
    @Override
    protected HttpProblem toProblem(AuthenticationFailedException unknown) {
        return HttpProblem.valueOf(Response.Status.UNAUTHORIZED);
    }
}
