package org.handrail.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests to the API. */
public final class Http {
    private Http() {}

    /** An anonymous request with a JSON body. */
    public static RequestSpecification request() {
        return given().basePath("/api/v1").contentType(ContentType.JSON);
    }
}
