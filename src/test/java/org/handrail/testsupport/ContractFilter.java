package org.handrail.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.SimpleResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.swagger.v3.oas.models.Operation;
import java.net.URI;

/**
 * Holds every answer of every test to the contract (R98): status, content type, headers and each field of the body.
 * Requests are not held to it: many tests send on purpose what the contract forbids.
 */
class ContractFilter implements Filter {
    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        var operation = LiveContract.get().operation(request.getMethod(), path);
        if (operation.isEmpty()) {
            assertThat(response.statusCode())
                    .as("%s is not in the contract", path)
                    .isIn(404, 405);
            return response;
        }
        assertThat(LiveContract.get().objections(request.getMethod(), path, answer(response)))
                .as("""
                        The contract and the server disagree about %s %s: %s %s
                        A field of an answer that can be missing is @Nullable in its record.""", request.getMethod(), path, response.statusCode(), response.asString())
                .isEmpty();
        refuseUnseenVersion(operation.get(), request, response);
        return response;
    }

    /** Where the contract demands a version, the server must not do without. */
    private static void refuseUnseenVersion(
            Operation operation, FilterableRequestSpecification request, Response response) {
        boolean demanded = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        if (demanded && !request.getHeaders().hasHeaderWithName("If-Match")) {
            assertThat(response.statusCode())
                    .as(
                            "%s needs If-Match by its contract: check it, or say @NeedsNoVersion",
                            operation.getOperationId())
                    .isGreaterThanOrEqualTo(400);
        }
    }

    private static SimpleResponse answer(Response response) {
        var answer = new SimpleResponse.Builder(response.statusCode());
        response.headers().forEach(header -> answer.withHeader(header.getName(), header.getValue()));
        var body = response.asString();
        if (!body.isEmpty()) {
            answer.withBody(body);
        }
        return answer.build();
    }
}
