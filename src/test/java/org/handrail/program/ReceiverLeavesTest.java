package org.handrail.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.ReferralFixture;
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
    AdvocateFixture advocates;

    @Inject
    DirectoryLapse lapse;

    @Inject
    Session session;

    TestDistrict district;
    ProgramFixture program;
    TestUser receiver;
    TestUser deputy;

    /** Its counsellor receives, its coordinator stands in. */
    @BeforeEach
    void anActiveProgram() {
        district = world.district();
        program = ProgramFixture.active(district, district.north(), "PEER_COUNSELING");
        receiver = district.north().user(Role.COUNSELLOR);
        deputy = district.north().user(Role.PROGRAM_COORDINATOR);
    }

    @Test
    void r58_aProgramPausesInTheMomentInWhichAReceiversRoleEnds() {
        endRole(receiver, Role.COUNSELLOR);
        paused();
        program(deputy).body("pausedAt", notNullValue());
    }

    @Test
    void r58_aProgramPausesInTheMomentInWhichADeputysRoleEnds() {
        endRole(deputy, Role.PROGRAM_COORDINATOR);
        paused();
    }

    @Test
    void r58_aProgramPausesInTheMomentInWhichAReceiversAccountIsDisabled() {
        change(receiver, Map.of("displayName", "Gone", "personId", receiver.person(), "active", false))
                .statusCode(200)
                .body("active", equalTo(false));
        paused();
    }

    @Test
    void r58_aProgramPausesWhenTheReceiversAccountBecomesSomebodyElses() {
        change(receiver, Map.of("displayName", "Another", "active", true)).statusCode(200);
        paused();
    }

    @Test
    void r58_aProgramPausesInTheMomentInWhichAReceiverIsMadeInactive() {
        changePerson(receiver, "active", false);
        paused();
    }

    @Test
    void r58_aProgramPausesWhenAReceiverGoesToAnotherSchool() {
        changePerson(receiver, "schoolId", district.south().id());
        paused();
    }

    @Test
    void r58_aProgramPausesWhenAReceiversTimeIsUp() {
        lapse.run();
        active();
        teams.in(
                district,
                () -> session.createMutationQuery(
                                "update Membership m set m.validUntil = :day where m.accountId = :account")
                        .setParameter("day", Teams.today().minusDays(1))
                        .setParameter("account", receiver.account())
                        .executeUpdate());
        lapse.run();
        paused();
    }

    @Test
    void r58_aProgramGoesOnWhileTheReceiverMayStillHandleReferrals() {
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .body(Map.of("role", "SUPERVISOR", "schoolId", district.north().id()))
                .post("/users/" + receiver.account() + "/memberships")
                .then()
                .statusCode(201);
        endRole(receiver, Role.COUNSELLOR);
        active();
    }

    @Test
    void r58_onlyActiveProgramsThatCountOnThePersonPause() {
        var draft = ProgramFixture.draft(district, district.north()).withDirectory();
        var south = ProgramFixture.active(district, district.south(), "PEER_COUNSELING");
        endRole(receiver, Role.COUNSELLOR);
        paused();
        district.as(Role.COALITION_COORDINATOR)
                .get(draft.path(""))
                .then()
                .body("status", equalTo("DRAFT"))
                .body("pauseReason", nullValue());
        district.as(Role.COALITION_COORDINATOR).get(south.path("")).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void r58_aProgramThatStartsWhileItsReceiverLeavesIsNotActiveAfterwards() throws Exception {
        step("pause").statusCode(200);
        var etag = program.etag();
        district.token(district.north().user(Role.DISTRICT_ADMINISTRATOR));
        try (var both = Executors.newFixedThreadPool(2)) {
            var starting = both.submit(() -> district.as(Role.PROGRAM_COORDINATOR)
                    .header("If-Match", etag)
                    .post(program.path("/activation"))
                    .statusCode());
            var leaving = both.submit(() -> endRole(receiver, Role.COUNSELLOR));
            leaving.get();
            assertThat(starting.get()).isIn(200, 409);
        }
        program(deputy).body("status", equalTo("PAUSED"));
    }

    @Test
    void r58_aPauseThatTheCoordinatorDecidedSaysSo() {
        step("pause").statusCode(200).body("pauseReason", equalTo("DECIDED"));
        endRole(receiver, Role.COUNSELLOR);
        program(deputy).body("status", equalTo("PAUSED")).body("pauseReason", equalTo("DECIDED"));
    }

    @Test
    void r58_thePausedProgramStartsAgainWithItsWholeChecklistOnly() {
        endRole(receiver, Role.COUNSELLOR);
        step("activation").statusCode(409).body("missing.code", hasItem("REFERRAL_RECEIVER"));
        new ReferralFixture(district, program).directory(Role.SUPERVISOR, Role.PROGRAM_COORDINATOR);
        step("activation")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("pauseReason", nullValue())
                .body("pausedAt", nullValue());
        today().body("counts.PROGRAM_WITHOUT_RECEIVER", nullValue());
    }

    @Test
    void r58_theCoordinatorFindsItOverdueOnTodayAndTheDirectorySaysWhoLeft() {
        endRole(receiver, Role.COUNSELLOR);
        today().body("items.find { it.kind == 'PROGRAM_WITHOUT_RECEIVER' }.state", equalTo("OVERDUE"))
                .body(
                        "items.find { it.kind == 'PROGRAM_WITHOUT_RECEIVER' }.subjectId",
                        equalTo(program.id().toString()));
        district.as(Role.PROGRAM_COORDINATOR)
                .get(program.path("/referral-directory"))
                .then()
                .body("unavailable", contains(receiver.person().toString()));
    }

    @Test
    void r58_aPausedProgramClosesTheGateAndSaysWhoCanFixIt() {
        var advocate = advocates.ready(district, district.north(), "PEER_COUNSELING");
        endRole(receiver, Role.COUNSELLOR);
        advocates
                .gate(district, advocate, "PEER_COUNSELING", advocates.today())
                .body("open", equalTo(false))
                .body("items.findAll { !it.met }.code", contains("PROGRAM_WITHOUT_RECEIVER"))
                .body("items.findAll { !it.met }.fixedBy", contains("PROGRAM_COORDINATOR"));
        record(advocate.id().toString())
                .statusCode(409)
                .body("type", equalTo("/problems/gate-closed"))
                .body("missing.code", contains("PROGRAM_WITHOUT_RECEIVER"));
    }

    @Test
    void r18_r54_aSafetyConcernGoesToWhoeverRemainsWhenTheReceiverHasLeft() {
        var referrals = new ReferralFixture(district, program);
        endRole(receiver, Role.COUNSELLOR);
        paused();
        var id = referrals.raised(Role.PEER_ADVOCATE, referrals.of("HARM_TO_SELF"));
        referrals
                .get(Role.PROGRAM_COORDINATOR, id)
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("handling.recipients.personId", contains(deputy.person().toString()));
    }

    @Test
    void r18_r54_aSafetyConcernIsTakenAlsoWhenEveryoneHasLeft() {
        var referrals = new ReferralFixture(district, program);
        endRole(receiver, Role.COUNSELLOR);
        endRole(deputy, Role.PROGRAM_COORDINATOR);
        var id = referrals.raised(Role.REFERRING_STAFF, referrals.of("HARM_TO_SELF"));
        referrals.get(Role.REFERRING_STAFF, id).statusCode(200).body("status", equalTo("SENT"));
    }

    @Test
    void r58_thePauseIsWrittenDownWithWhoTookTheRole() {
        endRole(receiver, Role.COUNSELLOR);
        district.as(Role.PRIVACY_OFFICER)
                .get("/audit-entries?subjectId=" + program.id())
                .then()
                .body("items.action", hasItems("program:pause"))
                .body(
                        "items.find { it.action == 'program:pause' }.accountId",
                        equalTo(district.north()
                                .user(Role.DISTRICT_ADMINISTRATOR)
                                .account()
                                .toString()));
    }

    private void paused() {
        program(district.north().user(Role.SUPERVISOR))
                .body("status", equalTo("PAUSED"))
                .body("pauseReason", equalTo("RECEIVER_MISSING"));
    }

    private void active() {
        program(district.north().user(Role.SUPERVISOR)).body("status", equalTo("ACTIVE"));
    }

    private ValidatableResponse program(TestUser reader) {
        return district.as(reader).get(program.path("")).then().statusCode(200);
    }

    private ValidatableResponse today() {
        return district.as(Role.PROGRAM_COORDINATOR).get("/today").then().statusCode(200);
    }

    private ValidatableResponse step(String step) {
        return district.as(Role.PROGRAM_COORDINATOR)
                .header("If-Match", program.etag())
                .post(program.path("/" + step))
                .then();
    }

    private void endRole(TestUser user, Role role) {
        var seen = district.as(Role.DISTRICT_ADMINISTRATOR).get("/users/" + user.account());
        String membership = seen.path("memberships.find { it.role == '" + role + "' }.id");
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", seen.header("ETag"))
                .post("/users/" + user.account() + "/memberships/" + membership + "/end")
                .then()
                .statusCode(200);
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

    private ValidatableResponse record(String advocate) {
        return district.as(Role.PEER_ADVOCATE)
                .body(Map.of(
                        "advocateId",
                        advocate,
                        "modelCode",
                        "PEER_COUNSELING",
                        "origin",
                        "DROP_IN",
                        "startedAt",
                        Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS),
                        "minutes",
                        20,
                        "topic",
                        "FRIENDS",
                        "limitsTold",
                        true,
                        "submit",
                        true))
                .post("/peer-sessions")
                .then();
    }
}
