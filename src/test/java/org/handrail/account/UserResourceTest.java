package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.Meanwhile;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UserResourceTest {
    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    Meanwhile meanwhile;

    TestDistrict district;
    TestUser administrator;
    Administration office;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        administrator = district.north().user(Role.DISTRICT_ADMINISTRATOR);
        office = new Administration(district, administrator);
    }

    @Test
    void anAdministratorAddsAUserWhoThenSignsInAndSeesWhatTheRoleAllows() {
        var id = office.make("m.curie");
        office.signIn("m.curie", Administration.PASSWORD).then().statusCode(200);
        var before = office.token("m.curie");
        as(before).get("/schools").then().statusCode(403);
        office.grant(
                        id,
                        Map.of(
                                "role",
                                "SUPERVISOR",
                                "schoolId",
                                district.north().id()))
                .statusCode(201)
                .body("role", equalTo("SUPERVISOR"))
                .body("validUntil", nullValue());
        as(before).get("/schools").then().statusCode(403);
        as(office.token("m.curie")).get("/schools").then().statusCode(200);
    }

    @Test
    void thePrivacyOfficerReadsUsersAndOthersDoNot() {
        district.as(Role.PRIVACY_OFFICER).get("/users").then().statusCode(200);
        district.as(Role.PRIVACY_OFFICER)
                .get("/users/" + administrator.account())
                .then()
                .statusCode(200)
                .body("memberships.role", contains("DISTRICT_ADMINISTRATOR"));
        district.as(Role.PRIVACY_OFFICER)
                .body(Administration.newUser("x.y"))
                .post("/users")
                .then()
                .statusCode(403);
        for (var role : List.of(Role.PROGRAM_COORDINATOR, Role.SCHOOL_LEADER, Role.INTEGRATION_CLIENT)) {
            district.as(role).get("/users").then().statusCode(403);
            district.as(role)
                    .body(Administration.newUser("x.y"))
                    .post("/users")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void usersAreFilteredByRoleSchoolAndAccess() {
        list("?role=SUPERVISOR")
                .body("items.login", contains("supervisor-north", "supervisor-south"))
                .body("items.roles", everyItem(contains("SUPERVISOR")))
                .body("items[0].email", nullValue());
        list("?role=SUPERVISOR&schoolId=" + district.south().id()).body("items.login", contains("supervisor-south"));
        list("?schoolId=" + district.south().id() + "&limit=100").body("items.login", everyItem(endsWith("-south")));
        list("?active=false").body("total", equalTo(0));
        list("?active=true&limit=1&sort=-login").body("items", hasSize(1)).body("total", equalTo(28));
        list("?limit=1&offset=100").body("total", equalTo(28)).body("items", hasSize(0));
    }

    @Test
    void aLoginBelongsToOneUserOfADistrict() {
        office.make("m.curie");
        office.request()
                .body(Administration.newUser("m.curie"))
                .post("/users")
                .then()
                .statusCode(409);
        var other = world.district();
        other.as(Role.DISTRICT_ADMINISTRATOR)
                .body(Administration.newUser("m.curie"))
                .post("/users")
                .then()
                .statusCode(201);
        for (var login : List.of("M.Curie", "x", "-abc", "a b", "a@b", "a".repeat(65))) {
            office.request()
                    .body(Administration.newUser(login))
                    .post("/users")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/login"));
        }
    }

    @Test
    void g12_aPasswordThatIsShortOrGuessableIsRefused() {
        for (var password :
                List.of("short1!X", "passwordpassword", "m.curie m.curie m.curie", "aaaaaaaaaaaaaaaaaaaa")) {
            var user = Administration.newUser("m.curie");
            user.put("password", password);
            var refused = office.request().body(user).post("/users");
            refused.then().statusCode(400).body("errors[0].pointer", equalTo("/password"));
            assertThat(refused.asString()).doesNotContain(password);
        }
    }

    @Test
    void r22_nobodyUnderThirteenGetsAnAccount() {
        var child = person("2015-09-01");
        var unknown = person(null);
        var student = person("2010-09-01");
        for (var tooYoung : List.of(child, unknown)) {
            var user = Administration.newUser("m.curie");
            user.put("personId", tooYoung);
            office.request()
                    .body(user)
                    .post("/users")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/too-young-for-account"));
        }
        var user = Administration.newUser("m.curie");
        user.put("personId", student);
        office.request().body(user).post("/users").then().statusCode(201);
        user.put("login", "other");
        user.put("personId", world.district().north().user(Role.SUPERVISOR).person());
        office.request()
                .body(user)
                .post("/users")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/personId"));
    }

    @Test
    void signingInDoesNotMakeAnEditStale() {
        var id = office.make("m.curie");
        var seen = office.request().get("/users/" + id).header("ETag");
        office.token("m.curie");
        office.request()
                .header("If-Match", seen)
                .body(Map.of("displayName", "Marie Curie", "active", true))
                .put("/users/" + id)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Marie Curie"));
        office.request()
                .header("If-Match", seen)
                .body(Map.of("displayName", "Marie", "active", true))
                .put("/users/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void aRepeatedCreationAnswersTheSameUserAndNoHashOfThePasswordIsKept() {
        var key = UUID.randomUUID().toString();
        var user = Administration.newUser("m.curie");
        String id = office.request()
                .header("Idempotency-Key", key)
                .body(user)
                .post("/users")
                .path("id");
        user.put("password", "another rather long pass phrase");
        office.request()
                .header("Idempotency-Key", key)
                .body(user)
                .post("/users")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        office.signIn("m.curie", Administration.PASSWORD).then().statusCode(200);
    }

    @Test
    void aPasswordIsSetAndARoleGivenBesideAnotherChangeOfTheAccount() throws SQLException {
        var user = district.north().user(Role.SUPERVISOR).account();
        district.token(administrator);
        assertThat(meanwhile.changing("user_account", user, () -> passwordSet(user)))
                .isEqualTo(204);
        assertThat(meanwhile.changing("user_account", user, () -> office.granted(user, "COUNSELLOR")))
                .isEqualTo(201);
    }

    /** PostgreSQL ends one of two that wait for each other; nothing of it is kept, and it can be asked again. */
    @Test
    void aRequestThatADeadlockEndsIsToldToTryAgain() throws SQLException {
        var supervisor = district.north().user(Role.SUPERVISOR);
        office.signIn(supervisor.login(), World.PASSWORD);
        district.token(administrator);
        var session = session(supervisor);
        var refused = meanwhile.crossing(
                "account_session",
                session,
                "user_account",
                supervisor.account(),
                () -> setPassword(supervisor.account()));
        refused.then().statusCode(409).body("type", equalTo("/problems/changed-at-once"));
        office.signIn(supervisor.login(), World.PASSWORD).then().statusCode(200);
        setPassword(supervisor.account()).then().statusCode(204);
    }

    private UUID session(TestUser user) throws SQLException {
        try (var connection = sql.asSuperuserOfApplication()) {
            return UUID.fromString(
                    Sql.column(connection, "select id from account_session where account_id = ?", user.account())
                            .getFirst());
        }
    }

    private int passwordSet(UUID user) {
        return setPassword(user).statusCode();
    }

    private Response setPassword(UUID user) {
        return office.request()
                .body(Map.of("password", Administration.PASSWORD))
                .post("/users/" + user + "/password");
    }

    @Test
    void aPasswordSetByAnAdministratorEndsWhatWasSignedIn() {
        var supervisor = district.north().user(Role.SUPERVISOR);
        var signedIn = office.signIn(supervisor.login(), World.PASSWORD);
        office.request()
                .body(Map.of("password", Administration.PASSWORD))
                .post("/users/" + supervisor.account() + "/password")
                .then()
                .statusCode(204);
        as(signedIn.<String>path("accessToken")).get("/me").then().statusCode(401);
        Http.request()
                .cookie(RefreshToken.COOKIE, signedIn.cookie(RefreshToken.COOKIE))
                .post("/auth/refresh")
                .then()
                .statusCode(401);
        office.signIn(supervisor.login(), World.PASSWORD).then().statusCode(401);
        office.signIn(supervisor.login(), Administration.PASSWORD).then().statusCode(200);
        office.request()
                .body(Map.of("password", Administration.PASSWORD))
                .post("/users/" + administrator.account() + "/password")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/own-password"));
    }

    @Test
    void r40_aUserOfAnotherDistrictLooksLikeNone() {
        var foreign = world.district().north().user(Role.SUPERVISOR).account();
        for (var id : new Object[] {foreign, UUID.randomUUID(), "not-an-id"}) {
            office.request().get("/users/" + id).then().statusCode(404);
            office.request()
                    .body(Map.of("password", Administration.PASSWORD))
                    .post("/users/" + id + "/password")
                    .then()
                    .statusCode(404);
            office.request()
                    .body(Map.of("role", "BOARD_VIEWER"))
                    .post("/users/" + id + "/memberships")
                    .then()
                    .statusCode(404);
        }
    }

    private ValidatableResponse list(String query) {
        return office.request().get("/users" + query).then().statusCode(200);
    }

    private String person(String bornOn) {
        var person = new HashMap<String, Object>(Map.of(
                "kind", "STUDENT",
                "givenName", "A",
                "familyName", "Student",
                "schoolId", district.north().id(),
                "active", true));
        if (bornOn != null) {
            person.put("bornOn", bornOn);
        }
        return office.request().body(person).post("/people").path("id");
    }

    private static RequestSpecification as(String token) {
        return Http.request().auth().oauth2(token);
    }
}
