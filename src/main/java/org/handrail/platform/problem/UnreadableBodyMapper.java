package org.handrail.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Quarkus answers wrong JSON types itself, with class names; this puts them on the common path. */
@Provider
@Priority(Priorities.USER - 100)
public class UnreadableBodyMapper extends ExceptionMapperBase<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException unreadable) {
        return HttpProblem.valueOf(Response.Status.BAD_REQUEST);
    }
}
