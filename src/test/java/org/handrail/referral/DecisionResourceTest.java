package org.handrail.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.platform.security.Role.COUNSELLOR;
import static org.handrail.platform.security.Role.PEER_ADVOCATE;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;
import static org.handrail.platform.security.Role.SUPERVISOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.testsupport.ReferralFixture;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionResourceTest {
    @Inject
    World world;

    ReferralFixture given;

    @BeforeEach
    void aProgram() {
        given = ReferralFixture.in(world.district());
    }

    @Test
    void r65_nothingUrgentClosesWithoutADecisionAboutTheParents() {
        var id = inProgress(given.of("BULLYING"));
        close(id).statusCode(409).body("code", equalTo("notification-decision-missing"));
        given.decide(
                        COUNSELLOR,
                        id,
                        Map.of("decision", "NOTIFY", "ground", "Both sides agreed", "studentWish", "A call"))
                .statusCode(200)
                .body("required", equalTo(true))
                .body("current.decision", equalTo("NOTIFY"))
                .body("current.ground", equalTo("Both sides agreed"))
                .body("current.studentWish", equalTo("A call"))
                .body("current.decider.id", equalTo(given.person(COUNSELLOR).toString()));
        close(id).statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void r65_somethingRoutineClosesWithoutOne() {
        close(inProgress(given.routine())).statusCode(200);
    }

    @Test
    void r65_notAppropriateNeedsASecondAdultWhoIsNotTheDecider() {
        var id = inProgress(given.of("BULLYING"));
        var decision = new HashMap<String, Object>(Map.of("decision", "NOT_APPROPRIATE", "ground", "Court order"));
        given.decide(COUNSELLOR, id, decision).statusCode(409).body("code", equalTo("second-adult-needed"));
        decision.put("secondAdultId", given.person(COUNSELLOR));
        given.decide(COUNSELLOR, id, decision).statusCode(409).body("code", equalTo("second-adult-needed"));
        decision.put("secondAdultId", given.person(PEER_ADVOCATE));
        given.decide(COUNSELLOR, id, decision).statusCode(400).body("errors[0].pointer", equalTo("/secondAdultId"));
        decision.put("secondAdultId", given.person(SUPERVISOR));
        given.decide(COUNSELLOR, id, decision)
                .statusCode(200)
                .body("current.secondAdult.id", equalTo(given.person(SUPERVISOR).toString()));
    }

    @Test
    void r65_onlyACounsellorWhoMayReadTheWordsDecides() {
        var id = inProgress(given.of("BULLYING"));
        var decision = Map.of("decision", "NOTIFY", "ground", "Why");
        for (var role : List.of(SUPERVISOR, PROGRAM_COORDINATOR, PEER_ADVOCATE)) {
            given.decide(role, id, decision).statusCode(403);
        }
        given.directory(SUPERVISOR, PROGRAM_COORDINATOR);
        var other = given.raised(given.of("BULLYING"));
        given.decide(COUNSELLOR, other, decision).statusCode(404);
        given.district()
                .as(SUPERVISOR)
                .get("/referrals/" + id + "/notification-decision")
                .then()
                .statusCode(200)
                .body("current", nullValue());
        given.district()
                .as(PROGRAM_COORDINATOR)
                .get("/referrals/" + id + "/notification-decision")
                .then()
                .statusCode(404);
    }

    @Test
    void r65_everyDecisionIsKeptAndTheLastOneCounts() {
        var id = inProgress(given.of("BULLYING"));
        given.decide(COUNSELLOR, id, Map.of("decision", "NOT_NOW", "ground", "First talk to the student"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reviewOn"));
        given.decide(COUNSELLOR, id, Map.of("decision", "NOT_NOW", "ground", "First talk", "reviewOn", "2030-01-08"))
                .statusCode(200)
                .body("current.reviewOn", equalTo("2030-01-08"));
        given.decide(COUNSELLOR, id, Map.of("decision", "NOTIFY", "ground", "The student agrees"))
                .statusCode(200)
                .body("current.decision", equalTo("NOTIFY"))
                .body("history", hasSize(2))
                .body("history.decision", contains("NOTIFY", "NOT_NOW"))
                .body("history.ground", contains("The student agrees", "First talk"));
    }

    @Test
    void r97_aDecisionNeedsTheVersionOfTheReferral() {
        var id = inProgress(given.of("BULLYING"));
        var path = "/referrals/" + id + "/notification-decision";
        var decision = Map.of("decision", "NOTIFY", "ground", "Why");
        given.district().as(COUNSELLOR).body(decision).put(path).then().statusCode(428);
        given.district()
                .as(COUNSELLOR)
                .header("If-Match", "\"0\"")
                .body(decision)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void r67_whereTheHouseholdIsPartOfItTheDecisionDefaultsToNotNow() {
        var input = given.of("TROUBLE_AT_HOME");
        input.put("urgency", "SAME_DAY");
        input.put("householdInvolved", true);
        var id = inProgress(input);
        given.district()
                .as(COUNSELLOR)
                .get("/referrals/" + id + "/notification-decision")
                .then()
                .statusCode(200)
                .body("proposed", equalTo("NOT_NOW"))
                .body("current", nullValue());
        given.decide(COUNSELLOR, id, Map.of("ground", "The father is part of it", "reviewOn", "2030-01-08"))
                .statusCode(200)
                .body("current.decision", equalTo("NOT_NOW"));

        var other = inProgress(given.of("BULLYING"));
        given.decide(COUNSELLOR, other, Map.of("ground", "Why"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/decision"));
    }

    @Test
    void aDecisionWaitsUntilSomebodyHasIt() {
        var id = given.raised(given.of("BULLYING"));
        given.decide(COUNSELLOR, id, Map.of("decision", "NOTIFY", "ground", "Why"))
                .statusCode(409);
    }

    private String inProgress(Map<String, Object> input) {
        var id = given.raised(input);
        for (var step : List.of("acknowledgement", "acceptance", "progress")) {
            given.step(COUNSELLOR, id, step).statusCode(200);
        }
        return id;
    }

    private ValidatableResponse close(String id) {
        return given.step(COUNSELLOR, id, "closure", Map.of("outcome", "SUPPORTED_AT_SCHOOL"));
    }
}
