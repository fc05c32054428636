package org.handrail.testsupport;

import io.restassured.response.Response;
import java.util.Map;

/** All that tells one refusal from another: everything but the id of the request. */
public record Refusal(int status, String contentType, String challenge, Map<String, Object> body) {
    public static Refusal of(Response response) {
        Map<String, Object> body = response.jsonPath().getMap("$");
        body.remove("requestId");
        return new Refusal(response.statusCode(), response.contentType(), response.header("WWW-Authenticate"), body);
    }
}
