package org.handrail.testsupport;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.handrail.platform.security.Role;

/** A district with two schools; requests as any of its users. */
public record TestDistrict(UUID id, String code, TestSchool north, TestSchool south) {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** A request as the North user of this role. */
    public RequestSpecification as(Role role) {
        return as(north.user(role));
    }

    public RequestSpecification as(TestUser user) {
        return Http.request().auth().oauth2(token(user));
    }

    public String token(TestUser user) {
        return TOKENS.computeIfAbsent(code + "/" + user.login(), ignored -> signIn(user.login()));
    }

    /** For tests that end tokens. */
    public void forgetTokens() {
        TOKENS.keySet().removeIf(key -> key.startsWith(code + "/"));
    }

    private String signIn(String login) {
        return Http.request()
                .body(Map.of("district", code, "login", login, "password", World.PASSWORD))
                .post("/auth/sign-in")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}
