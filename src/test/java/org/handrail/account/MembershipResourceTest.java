package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roles at a school or the district, given and taken. */
@QuarkusTest
class MembershipResourceTest {
    @Inject
    World world;

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
    void r36_nobodyGivesThemselvesARole() {
        office.grant(administrator.account().toString(), Map.of("role", "PRIVACY_OFFICER"))
                .statusCode(409)
                .body("type", equalTo("/problems/own-role"));
        var second = Administration.newUser("second-account");
        second.put("personId", administrator.person());
        String id = office.request().body(second).post("/users").path("id");
        office.grant(id, Map.of("role", "PRIVACY_OFFICER")).statusCode(409).body("type", equalTo("/problems/own-role"));
        as(district.south().user(Role.DISTRICT_ADMINISTRATOR))
                .body(Map.of("role", "PRIVACY_OFFICER"))
                .post("/users/" + id + "/memberships")
                .then()
                .statusCode(201);
    }

    @Test
    void aSchoolsRoleIsHeldAtASchoolAndADistrictsInAllOfIt() {
        var id = office.make("m.curie");
        var foreign = world.district().north().id();
        office.grant(id, Map.of("role", "SUPERVISOR")).statusCode(400).body("errors[0].pointer", equalTo("/schoolId"));
        for (var school : List.of(foreign, UUID.randomUUID())) {
            office.grant(id, Map.of("role", "SUPERVISOR", "schoolId", school))
                    .statusCode(400)
                    .body("errors[0].message", equalTo("Choose a school of the district"));
        }
        office.grant(
                        id,
                        Map.of(
                                "role",
                                "DISTRICT_ADMINISTRATOR",
                                "schoolId",
                                district.north().id()))
                .statusCode(400);
        office.grant(id, Map.of("role", "INTEGRATION_CLIENT"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/role"));
        office.grant(id, Map.of("role", "HEADMASTER")).statusCode(400);
        office.grant(id, Map.of("role", "BOARD_VIEWER", "validFrom", "2026-05-02", "validUntil", "2026-05-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/validUntil"));
        office.grant(id, Map.of("role", "BOARD_VIEWER")).statusCode(201);
        office.grant(id, Map.of("role", "BOARD_VIEWER")).statusCode(409);
        office.grant(
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
        var token = office.token(coordinator.login(), World.PASSWORD);
        as(token).get("/people/" + coordinator.person()).then().statusCode(200);
        office.end(coordinator, Role.PROGRAM_COORDINATOR)
                .statusCode(200)
                .body("memberships[0].validUntil", not(nullValue()));
        assertThat(Refusal.of(as(token).get("/people/" + coordinator.person())))
                .isEqualTo(Refusal.of(Http.request().get("/users")));
        as(office.token(coordinator.login(), World.PASSWORD))
                .get("/people/" + coordinator.person())
                .then()
                .statusCode(403);
        office.end(coordinator, Role.PROGRAM_COORDINATOR)
                .statusCode(409)
                .body("type", equalTo("/problems/invalid-transition"));
    }

    @Test
    void aRoleThatWasGivenTodayAndTakenTodayIsAsIfItHadNeverBeenGiven() {
        var id = office.make("m.curie");
        office.grant(id, Map.of("role", "BOARD_VIEWER"));
        var user = office.request().get("/users/" + id);
        office.request()
                .header("If-Match", user.header("ETag"))
                .post("/users/" + id + "/memberships/" + user.path("memberships[0].id") + "/end")
                .then()
                .statusCode(200)
                .body("memberships", hasSize(0));
    }

    @Test
    void givingARoleBitesOnTheNextRequest() {
        var supervisor = district.north().user(Role.SUPERVISOR);
        var token = office.token(supervisor.login(), World.PASSWORD);
        office.grant(
                        supervisor.account().toString(),
                        Map.of(
                                "role",
                                "COUNSELLOR",
                                "schoolId",
                                district.north().id()))
                .statusCode(201);
        as(token).get("/me").then().statusCode(401);
        as(office.token(supervisor.login(), World.PASSWORD))
                .get("/me")
                .then()
                .body("memberships.role", containsInAnyOrder("SUPERVISOR", "COUNSELLOR"));
    }

    @Test
    void theLastAdministratorStays() {
        var other = district.south().user(Role.DISTRICT_ADMINISTRATOR);
        office.end(other, Role.DISTRICT_ADMINISTRATOR).statusCode(200);
        office.end(administrator, Role.DISTRICT_ADMINISTRATOR)
                .statusCode(409)
                .body("type", equalTo("/problems/last-administrator"));
        var me = office.request().get("/users/" + administrator.account());
        office.request()
                .header("If-Match", me.header("ETag"))
                .body(Map.of("displayName", "Me", "active", false))
                .put("/users/" + administrator.account())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/last-administrator"));
        office.request().get("/me").then().statusCode(200).body("permissions", hasItem("user:write"));
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
        var seen = office.request().get("/users/" + other.account());
        office.request()
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("displayName", "Other", "active", false))
                .put("/users/" + other.account())
                .then()
                .statusCode(200);
        office.end(administrator, Role.DISTRICT_ADMINISTRATOR).statusCode(409);
    }

    @Test
    void aRoleGivenTwiceAtOnceIsHeldOnce() {
        var user = district.north().user(Role.SUPERVISOR).account();
        district.token(administrator);
        assertThat(AtOnce.all(4, () -> office.granted(user, "COUNSELLOR")))
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    private RequestSpecification as(TestUser user) {
        return district.as(user);
    }

    private static RequestSpecification as(String token) {
        return Http.request().auth().oauth2(token);
    }
}
