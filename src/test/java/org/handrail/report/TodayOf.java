package org.handrail.report;

import io.restassured.response.ValidatableResponse;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;

/** Today, as the people of a test's district see it. */
record TodayOf(TestDistrict district) {
    /** Somebody of the North school. */
    ValidatableResponse of(Role role) {
        return district.as(district.north().user(role)).get("/today").then().statusCode(200);
    }

    ValidatableResponse ofSouth(Role role) {
        return district.as(district.south().user(role)).get("/today").then().statusCode(200);
    }

    static String item(String kind, String field) {
        return "items.find { it.kind == '" + kind + "' }." + field;
    }
}
