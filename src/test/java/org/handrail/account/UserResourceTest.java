package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.util.function.Supplier;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.Meanwhile;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UserResourceTest {
    static final String PASSWORD = "seven herons cross the estuary";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    Meanwhile meanwhile;

    TestDistrict district;
    TestUser administrator;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        administrator = district.north().user(Role.DISTRICT_ADMINISTRATOR);
    }

    @Test
    void anAdministratorAddsAUserWhoThenSignsInAndSeesWhatTheRoleAllows() {
        var id = make("m.curie");
        signIn("m.curie", PASSWORD).then().statusCode(200);
        var before = token("m.curie");
        as(before).get("/schools").then().statusCode(403);
        grant(id, Map.of("role", "SUPERVISOR", "schoolId", district.north().id()))
                .statusCode(201)
                .body("role", equalTo("SUPERVISOR"))
                .body("validUntil", nullValue());
        as(before).get("/schools").then().statusCode(403);
        as(token("m.curie")).get("/schools").then().statusCode(200);
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
                .body(newUser("x.y"))
                .post("/users")
                .then()
                .statusCode(403);
        for (var role : List.of(Role.PROGRAM_COORDINATOR, Role.SCHOOL_LEADER, Role.INTEGRATION_CLIENT)) {
            district.as(role).get("/users").then().statusCode(403);
            district.as(role).body(newUser("x.y")).post("/users").then().statusCode(403);
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
        make("m.curie");
        as(administrator).body(newUser("m.curie")).post("/users").then().statusCode(409);
        var other = world.district();
        other.as(Role.DISTRICT_ADMINISTRATOR)
                .body(newUser("m.curie"))
                .post("/users")
                .then()
                .statusCode(201);
        for (var login : List.of("M.Curie", "x", "-abc", "a b", "a@b", "a".repeat(65))) {
            as(administrator)
                    .body(newUser(login))
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
            var user = newUser("m.curie");
            user.put("password", password);
            var refused = as(administrator).body(user).post("/users");
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
            var user = newUser("m.curie");
            user.put("personId", tooYoung);
            as(administrator)
                    .body(user)
                    .post("/users")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/too-young-for-account"));
        }
        var user = newUser("m.curie");
        user.put("personId", student);
        as(administrator).body(user).post("/users").then().statusCode(201);
        user.put("login", "other");
        user.put("personId", world.district().north().user(Role.SUPERVISOR).person());
        as(administrator)
                .body(user)
                .post("/users")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/personId"));
    }

    @Test
    void signingInDoesNotMakeAnEditStale() {
        var id = make("m.curie");
        var seen = as(administrator).get("/users/" + id).header("ETag");
        token("m.curie");
        as(administrator)
                .header("If-Match", seen)
                .body(Map.of("displayName", "Marie Curie", "active", true))
                .put("/users/" + id)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Marie Curie"));
        as(administrator)
                .header("If-Match", seen)
                .body(Map.of("displayName", "Marie", "active", true))
                .put("/users/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void aRepeatedCreationAnswersTheSameUserAndNoHashOfThePasswordIsKept() {
        var key = UUID.randomUUID().toString();
        var user = newUser("m.curie");
        String id = as(administrator)
                .header("Idempotency-Key", key)
                .body(user)
                .post("/users")
                .path("id");
        user.put("password", "another rather long pass phrase");
        as(administrator)
                .header("Idempotency-Key", key)
                .body(user)
                .post("/users")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        signIn("m.curie", PASSWORD).then().statusCode(200);
    }

    @Test
    void r36_nobodyGivesThemselvesARole() {
        grant(administrator.account().toString(), Map.of("role", "PRIVACY_OFFICER"))
                .statusCode(409)
                .body("type", equalTo("/problems/own-role"));
        var second = newUser("second-account");
        second.put("personId", administrator.person());
        String id = as(administrator).body(second).post("/users").path("id");
        grant(id, Map.of("role", "PRIVACY_OFFICER")).statusCode(409).body("type", equalTo("/problems/own-role"));
        as(district.south().user(Role.DISTRICT_ADMINISTRATOR))
                .body(Map.of("role", "PRIVACY_OFFICER"))
                .post("/users/" + id + "/memberships")
                .then()
                .statusCode(201);
    }

    @Test
    void aSchoolsRoleIsHeldAtASchoolAndADistrictsInAllOfIt() {
        var id = make("m.curie");
        var foreign = world.district().north().id();
        grant(id, Map.of("role", "SUPERVISOR")).statusCode(400).body("errors[0].pointer", equalTo("/schoolId"));
        for (var school : List.of(foreign, UUID.randomUUID())) {
            grant(id, Map.of("role", "SUPERVISOR", "schoolId", school))
                    .statusCode(400)
                    .body("errors[0].message", equalTo("Choose a school of the district"));
        }
        grant(
                        id,
                        Map.of(
                                "role",
                                "DISTRICT_ADMINISTRATOR",
                                "schoolId",
                                district.north().id()))
                .statusCode(400);
        grant(id, Map.of("role", "INTEGRATION_CLIENT")).statusCode(400).body("errors[0].pointer", equalTo("/role"));
        grant(id, Map.of("role", "HEADMASTER")).statusCode(400);
        grant(id, Map.of("role", "BOARD_VIEWER", "validFrom", "2026-05-02", "validUntil", "2026-05-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/validUntil"));
        grant(id, Map.of("role", "BOARD_VIEWER")).statusCode(201);
        grant(id, Map.of("role", "BOARD_VIEWER")).statusCode(409);
        grant(
                        id,
                        Map.of(
                                "role",
                                "COALITION_COORDINATOR",
                                "schoolId",
                                district.north().id()))
                .statusCode(201);
    }

    @Test
    void g11_takingARoleAwayBitesOnTheNextRequest() {
        var coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
        var token = token(coordinator.login(), World.PASSWORD);
        as(token).get("/people/" + coordinator.person()).then().statusCode(200);
        end(coordinator, Role.PROGRAM_COORDINATOR).statusCode(200).body("memberships[0].validUntil", not(nullValue()));
        assertThat(Refusal.of(as(token).get("/people/" + coordinator.person())))
                .isEqualTo(Refusal.of(Http.request().get("/users")));
        as(token(coordinator.login(), World.PASSWORD))
                .get("/people/" + coordinator.person())
                .then()
                .statusCode(403);
        end(coordinator, Role.PROGRAM_COORDINATOR)
                .statusCode(409)
                .body("type", equalTo("/problems/invalid-transition"));
    }

    @Test
    void aRoleThatWasGivenTodayAndTakenTodayIsAsIfItHadNeverBeenGiven() {
        var id = make("m.curie");
        grant(id, Map.of("role", "BOARD_VIEWER"));
        var user = as(administrator).get("/users/" + id);
        as(administrator)
                .header("If-Match", user.header("ETag"))
                .post("/users/" + id + "/memberships/" + user.path("memberships[0].id") + "/end")
                .then()
                .statusCode(200)
                .body("memberships", hasSize(0));
    }

    @Test
    void givingARoleBitesOnTheNextRequest() {
        var supervisor = district.north().user(Role.SUPERVISOR);
        var token = token(supervisor.login(), World.PASSWORD);
        grant(
                        supervisor.account().toString(),
                        Map.of(
                                "role",
                                "COUNSELLOR",
                                "schoolId",
                                district.north().id()))
                .statusCode(201);
        as(token).get("/me").then().statusCode(401);
        as(token(supervisor.login(), World.PASSWORD))
                .get("/me")
                .then()
                .body("memberships.role", containsInAnyOrder("SUPERVISOR", "COUNSELLOR"));
    }

    @Test
    void theLastAdministratorStays() {
        var other = district.south().user(Role.DISTRICT_ADMINISTRATOR);
        end(other, Role.DISTRICT_ADMINISTRATOR).statusCode(200);
        end(administrator, Role.DISTRICT_ADMINISTRATOR)
                .statusCode(409)
                .body("type", equalTo("/problems/last-administrator"));
        var me = as(administrator).get("/users/" + administrator.account());
        as(administrator)
                .header("If-Match", me.header("ETag"))
                .body(Map.of("displayName", "Me", "active", false))
                .put("/users/" + administrator.account())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/last-administrator"));
        as(administrator).get("/me").then().statusCode(200).body("permissions", hasItem("user:write"));
    }

    @Test
    void twoAdministratorsWhoEndEachOthersRoleDoNotLockTheDistrict() {
        var other = district.south().user(Role.DISTRICT_ADMINISTRATOR);
        var statuses = AtOnce.all(List.of(ending(administrator, other), ending(other, administrator)));
        // Whoever is second is refused for being the last, or is signed out already.
        assertThat(statuses).containsOnlyOnce(200).doesNotContain(500).containsAnyOf(409, 401);
    }

    private Supplier<Integer> ending(TestUser one, TestUser other) {
        var seen = as(one).get("/users/" + other.account());
        var path = "/users/" + other.account() + "/memberships/" + seen.path("memberships[0].id") + "/end";
        return () -> as(one).header("If-Match", seen.header("ETag")).post(path).statusCode();
    }

    @Test
    void anAdministratorWhoIsDisabledCountsForNothing() {
        var other = district.south().user(Role.DISTRICT_ADMINISTRATOR);
        var seen = as(administrator).get("/users/" + other.account());
        as(administrator)
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("displayName", "Other", "active", false))
                .put("/users/" + other.account())
                .then()
                .statusCode(200);
        end(administrator, Role.DISTRICT_ADMINISTRATOR).statusCode(409);
    }

    @Test
    void aPasswordIsSetAndARoleGivenBesideAnotherChangeOfTheAccount() throws SQLException {
        var user = district.north().user(Role.SUPERVISOR).account();
        district.token(administrator);
        assertThat(meanwhile.changing("user_account", user, () -> passwordSet(user)))
                .isEqualTo(204);
        assertThat(meanwhile.changing("user_account", user, () -> granted(user, "COUNSELLOR")))
                .isEqualTo(201);
    }

    @Test
    void aRoleGivenTwiceAtOnceIsHeldOnce() {
        var user = district.north().user(Role.SUPERVISOR).account();
        district.token(administrator);
        assertThat(AtOnce.all(4, () -> granted(user, "COUNSELLOR")))
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    /** PostgreSQL ends one of two that wait for each other; nothing of it is kept, and it can be asked again. */
    @Test
    void aRequestThatADeadlockEndsIsToldToTryAgain() throws SQLException {
        var supervisor = district.north().user(Role.SUPERVISOR);
        signIn(supervisor.login(), World.PASSWORD);
        district.token(administrator);
        var session = session(supervisor);
        var refused = meanwhile.crossing(
                "account_session",
                session,
                "user_account",
                supervisor.account(),
                () -> setPassword(supervisor.account()));
        refused.then().statusCode(409).body("type", equalTo("/problems/changed-at-once"));
        signIn(supervisor.login(), World.PASSWORD).then().statusCode(200);
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
        return as(administrator).body(Map.of("password", PASSWORD)).post("/users/" + user + "/password");
    }

    private int granted(UUID user, String role) {
        return grant(
                        user.toString(),
                        Map.of("role", role, "schoolId", district.north().id()))
                .extract()
                .statusCode();
    }

    @Test
    void aPasswordSetByAnAdministratorEndsWhatWasSignedIn() {
        var supervisor = district.north().user(Role.SUPERVISOR);
        var signedIn = signIn(supervisor.login(), World.PASSWORD);
        as(administrator)
                .body(Map.of("password", PASSWORD))
                .post("/users/" + supervisor.account() + "/password")
                .then()
                .statusCode(204);
        as(signedIn.<String>path("accessToken")).get("/me").then().statusCode(401);
        Http.request()
                .cookie(RefreshToken.COOKIE, signedIn.cookie(RefreshToken.COOKIE))
                .post("/auth/refresh")
                .then()
                .statusCode(401);
        signIn(supervisor.login(), World.PASSWORD).then().statusCode(401);
        signIn(supervisor.login(), PASSWORD).then().statusCode(200);
        as(administrator)
                .body(Map.of("password", PASSWORD))
                .post("/users/" + administrator.account() + "/password")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/own-password"));
    }

    @Test
    void r40_aUserOfAnotherDistrictLooksLikeNone() {
        var foreign = world.district().north().user(Role.SUPERVISOR).account();
        for (var id : new Object[] {foreign, UUID.randomUUID(), "not-an-id"}) {
            as(administrator).get("/users/" + id).then().statusCode(404);
            as(administrator)
                    .body(Map.of("password", PASSWORD))
                    .post("/users/" + id + "/password")
                    .then()
                    .statusCode(404);
            as(administrator)
                    .body(Map.of("role", "BOARD_VIEWER"))
                    .post("/users/" + id + "/memberships")
                    .then()
                    .statusCode(404);
        }
    }

    private ValidatableResponse end(TestUser user, Role role) {
        var seen = as(administrator).get("/users/" + user.account());
        String membership = seen.path("memberships.find { it.role == '" + role + "' }.id");
        return as(administrator)
                .header("If-Match", seen.header("ETag"))
                .post("/users/" + user.account() + "/memberships/" + membership + "/end")
                .then();
    }

    private ValidatableResponse grant(String user, Map<String, Object> membership) {
        return as(administrator)
                .body(membership)
                .post("/users/" + user + "/memberships")
                .then();
    }

    private ValidatableResponse list(String query) {
        return as(administrator).get("/users" + query).then().statusCode(200);
    }

    private String make(String login) {
        return as(administrator)
                .body(newUser(login))
                .post("/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
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
        return as(administrator).body(person).post("/people").path("id");
    }

    private static Map<String, Object> newUser(String login) {
        return new HashMap<>(Map.of("login", login, "displayName", "M. Curie", "password", PASSWORD));
    }

    private Response signIn(String login, String password) {
        return Http.request()
                .body(Map.of("district", district.code(), "login", login, "password", password))
                .post("/auth/sign-in");
    }

    private String token(String login) {
        return token(login, PASSWORD);
    }

    private String token(String login, String password) {
        return signIn(login, password).path("accessToken");
    }

    private RequestSpecification as(TestUser user) {
        return district.as(user);
    }

    private static RequestSpecification as(String token) {
        return Http.request().auth().oauth2(token);
    }
}
