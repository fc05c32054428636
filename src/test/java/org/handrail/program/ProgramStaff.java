package org.handrail.program;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;

/** The adults of a program come and go, and what that does to it. */
record ProgramStaff(TestDistrict district, ProgramFixture program) {
    void endRole(TestUser user, Role role) {
        var seen = district.as(Role.DISTRICT_ADMINISTRATOR).get("/users/" + user.account());
        String membership = seen.path("memberships.find { it.role == '" + role + "' }.id");
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", seen.header("ETag"))
                .post("/users/" + user.account() + "/memberships/" + membership + "/end")
                .then()
                .statusCode(200);
    }

    ValidatableResponse step(String step) {
        return district.as(Role.PROGRAM_COORDINATOR)
                .header("If-Match", program.etag())
                .post(program.path("/" + step))
                .then();
    }

    void expectPaused() {
        seenBy(district.north().user(Role.SUPERVISOR))
                .body("status", equalTo("PAUSED"))
                .body("pauseReason", equalTo("RECEIVER_MISSING"));
    }

    void expectActive() {
        seenBy(district.north().user(Role.SUPERVISOR)).body("status", equalTo("ACTIVE"));
    }

    ValidatableResponse seenBy(TestUser reader) {
        return district.as(reader).get(program.path("")).then().statusCode(200);
    }
}
