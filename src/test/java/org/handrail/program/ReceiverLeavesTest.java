package org.handrail.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R58: a program has a receiver and a deputy for every kind of referral at all times, or it is not active. */
@QuarkusTest
class ReceiverLeavesTest {
    @Inject
    World world;

    @Inject
    Teams teams;

    @Inject
    DirectoryLapse lapse;

    @Inject
    Session session;

    TestDistrict district;
    ProgramFixture program;
    ProgramStaff staff;
    TestUser receiver;
    TestUser deputy;

    /** Its counsellor receives, its coordinator stands in. */
    @BeforeEach
    void anActiveProgram() {
        district = world.district();
        program = ProgramFixture.active(district, district.north(), "PEER_COUNSELING");
        staff = new ProgramStaff(district, program);
        receiver = district.north().user(Role.COUNSELLOR);
        deputy = district.north().user(Role.PROGRAM_COORDINATOR);
    }

    @Test
    void r58_aProgramPausesInTheMomentInWhichAReceiversRoleEnds() {
        staff.endRole(receiver, Role.COUNSELLOR);
        staff.expectPaused();
        staff.seenBy(deputy).body("pausedAt", notNullValue());
    }

    @Test
    void r58_aProgramPausesInTheMomentInWhichADeputysRoleEnds() {
        staff.endRole(deputy, Role.PROGRAM_COORDINATOR);
        staff.expectPaused();
    }

    @Test
    void r58_aProgramPausesInTheMomentInWhichAReceiversAccountIsDisabled() {
        change(receiver, Map.of("displayName", "Gone", "personId", receiver.person(), "active", false))
                .statusCode(200)
                .body("active", equalTo(false));
        staff.expectPaused();
    }

    @Test
    void r58_aProgramPausesWhenTheReceiversAccountBecomesSomebodyElses() {
        change(receiver, Map.of("displayName", "Another", "active", true)).statusCode(200);
        staff.expectPaused();
    }

    @Test
    void r58_aProgramPausesInTheMomentInWhichAReceiverIsMadeInactive() {
        changePerson(receiver, "active", false);
        staff.expectPaused();
    }

    @Test
    void r58_aProgramPausesWhenAReceiverGoesToAnotherSchool() {
        changePerson(receiver, "schoolId", district.south().id());
        staff.expectPaused();
    }

    @Test
    void r58_aProgramPausesWhenAReceiversTimeIsUp() {
        lapse.run();
        staff.expectActive();
        teams.in(
                district,
                () -> session.createMutationQuery(
                                "update Membership m set m.validUntil = :day where m.accountId = :account")
                        .setParameter("day", Teams.today().minusDays(1))
                        .setParameter("account", receiver.account())
                        .executeUpdate());
        lapse.run();
        staff.expectPaused();
    }

    @Test
    void r58_aProgramGoesOnWhileTheReceiverMayStillHandleReferrals() {
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .body(Map.of("role", "SUPERVISOR", "schoolId", district.north().id()))
                .post("/users/" + receiver.account() + "/memberships")
                .then()
                .statusCode(201);
        staff.endRole(receiver, Role.COUNSELLOR);
        staff.expectActive();
    }

    @Test
    void r58_onlyActiveProgramsThatCountOnThePersonPause() {
        var draft = ProgramFixture.draft(district, district.north()).withDirectory();
        var south = ProgramFixture.active(district, district.south(), "PEER_COUNSELING");
        staff.endRole(receiver, Role.COUNSELLOR);
        staff.expectPaused();
        district.as(Role.COALITION_COORDINATOR)
                .get(draft.path(""))
                .then()
                .body("status", equalTo("DRAFT"))
                .body("pauseReason", nullValue());
        district.as(Role.COALITION_COORDINATOR).get(south.path("")).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void r58_aProgramThatStartsWhileItsReceiverLeavesIsNotActiveAfterwards() {
        staff.step("pause").statusCode(200);
        var etag = program.etag();
        district.token(district.north().user(Role.DISTRICT_ADMINISTRATOR));
        var starting = AtOnce.start(() -> district.as(Role.PROGRAM_COORDINATOR)
                .header("If-Match", etag)
                .post(program.path("/activation"))
                .statusCode());
        staff.endRole(receiver, Role.COUNSELLOR);
        assertThat(starting.join()).isIn(200, 409);
        staff.seenBy(deputy).body("status", equalTo("PAUSED"));
    }

    private ValidatableResponse change(TestUser user, Map<String, Object> input) {
        var path = "/users/" + user.account();
        return district.as(Role.DISTRICT_ADMINISTRATOR)
                .header(
                        "If-Match",
                        district.as(Role.DISTRICT_ADMINISTRATOR).get(path).header("ETag"))
                .body(input)
                .put(path)
                .then();
    }

    private void changePerson(TestUser user, String field, Object value) {
        var path = "/people/" + user.person();
        var seen = district.as(Role.DISTRICT_ADMINISTRATOR).get(path);
        Map<String, Object> input = new HashMap<>(seen.jsonPath().getMap("$"));
        input.remove("id");
        input.remove("version");
        input.put(field, value);
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", seen.header("ETag"))
                .body(input)
                .put(path)
                .then()
                .statusCode(200);
    }
}
