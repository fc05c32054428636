package org.handrail.account;

import io.restassured.response.Response;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;

/** Comes in, stays and goes as a browser does, with a cookie for the refresh token. */
record Door(TestDistrict district, TestUser user) {
    Response signIn() {
        return signIn(district.code(), user.login(), World.PASSWORD);
    }

    static Response signIn(String district, String login, String password) {
        return Http.request()
                .body(Map.of("district", district, "login", login, "password", password))
                .post("/auth/sign-in");
    }

    static Response refresh(String cookie) {
        return Http.request().cookie(RefreshToken.COOKIE, cookie).post("/auth/refresh");
    }

    static Response me(String token) {
        return Http.request().auth().oauth2(token).get("/me");
    }

    static String cookie(Response response) {
        return response.cookie(RefreshToken.COOKIE);
    }

    /** An administrator takes the account away. */
    void disable(TestUser other) {
        change(other, 0, false);
    }

    /** And gives it back. */
    void enable(TestUser other) {
        change(other, 1, true);
    }

    private void change(TestUser other, int version, boolean active) {
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", "\"%d\"".formatted(version))
                .body(Map.of("displayName", other.login(), "active", active))
                .put("/users/" + other.account())
                .then()
                .statusCode(200);
    }
}
