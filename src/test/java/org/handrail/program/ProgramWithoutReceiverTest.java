package org.handrail.program;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.ReferralFixture;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R58, R18: what a program that lost its receiver says, refuses and still takes. */
@QuarkusTest
class ProgramWithoutReceiverTest {
    @Inject
    World world;

    @Inject
    AdvocateFixture advocates;

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
    void r58_aPauseThatTheCoordinatorDecidedSaysSo() {
        staff.step("pause").statusCode(200).body("pauseReason", equalTo("DECIDED"));
        staff.endRole(receiver, Role.COUNSELLOR);
        staff.seenBy(deputy).body("status", equalTo("PAUSED")).body("pauseReason", equalTo("DECIDED"));
    }

    @Test
    void r58_thePausedProgramStartsAgainWithItsWholeChecklistOnly() {
        staff.endRole(receiver, Role.COUNSELLOR);
        staff.step("activation").statusCode(409).body("missing.code", hasItem("REFERRAL_RECEIVER"));
        new ReferralFixture(district, program).directory(Role.SUPERVISOR, Role.PROGRAM_COORDINATOR);
        staff.step("activation")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("pauseReason", nullValue())
                .body("pausedAt", nullValue());
        today().body("counts.PROGRAM_WITHOUT_RECEIVER", nullValue());
    }

    @Test
    void r58_theCoordinatorFindsItOverdueOnTodayAndTheDirectorySaysWhoLeft() {
        staff.endRole(receiver, Role.COUNSELLOR);
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
        staff.endRole(receiver, Role.COUNSELLOR);
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
        staff.endRole(receiver, Role.COUNSELLOR);
        staff.expectPaused();
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
        staff.endRole(receiver, Role.COUNSELLOR);
        staff.endRole(deputy, Role.PROGRAM_COORDINATOR);
        var id = referrals.raised(Role.REFERRING_STAFF, referrals.of("HARM_TO_SELF"));
        referrals.get(Role.REFERRING_STAFF, id).statusCode(200).body("status", equalTo("SENT"));
    }

    @Test
    void r58_thePauseIsWrittenDownWithWhoTookTheRole() {
        staff.endRole(receiver, Role.COUNSELLOR);
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

    private ValidatableResponse today() {
        return district.as(Role.PROGRAM_COORDINATOR).get("/today").then().statusCode(200);
    }

    /** Begun this minute: an hour ago may be yesterday, when the advocate was not ready yet. */
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
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
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
