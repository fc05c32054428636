package org.handrail.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests to the API. */
public final class Http {
    private Http() {}

    /** An anonymous request with a JSON body; its answer is held to the contract. */
    public static RequestSpecification request() {
        return given().filter(new ContractFilter()).basePath("/api/v1").contentType(ContentType.JSON);
    }
}
