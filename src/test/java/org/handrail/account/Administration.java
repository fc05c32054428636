package org.handrail.account;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;

/** What a district's administrator does with accounts and their roles. */
record Administration(TestDistrict district, TestUser administrator) {
    static final String PASSWORD = "seven herons cross the estuary";

    static Map<String, Object> newUser(String login) {
        return new HashMap<>(Map.of("login", login, "displayName", "M. Curie", "password", PASSWORD));
    }

    RequestSpecification request() {
        return district.as(administrator);
    }

    String make(String login) {
        return request()
                .body(newUser(login))
                .post("/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse grant(String user, Map<String, Object> membership) {
        return request()
                .body(membership)
                .post("/users/" + user + "/memberships")
                .then();
    }

    /** Gives a role at the north school, and answers the status. */
    int granted(UUID user, String role) {
        return grant(
                        user.toString(),
                        Map.of("role", role, "schoolId", district.north().id()))
                .extract()
                .statusCode();
    }

    ValidatableResponse end(TestUser user, Role role) {
        var seen = request().get("/users/" + user.account());
        String membership = seen.path("memberships.find { it.role == '" + role + "' }.id");
        return request()
                .header("If-Match", seen.header("ETag"))
                .post("/users/" + user.account() + "/memberships/" + membership + "/end")
                .then();
    }

    Response signIn(String login, String password) {
        return Http.request()
                .body(Map.of("district", district.code(), "login", login, "password", password))
                .post("/auth/sign-in");
    }

    String token(String login) {
        return token(login, PASSWORD);
    }

    String token(String login, String password) {
        return signIn(login, password).path("accessToken");
    }
}
