package org.handrail.referral;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.platform.security.Role.BOARD_VIEWER;
import static org.handrail.platform.security.Role.COALITION_COORDINATOR;
import static org.handrail.platform.security.Role.COUNSELLOR;
import static org.handrail.platform.security.Role.DISTRICT_ADMINISTRATOR;
import static org.handrail.platform.security.Role.GUARDIAN;
import static org.handrail.platform.security.Role.INTEGRATION_CLIENT;
import static org.handrail.platform.security.Role.PEER_ADVOCATE;
import static org.handrail.platform.security.Role.PEER_SUPPORT_SPECIALIST;
import static org.handrail.platform.security.Role.PRIVACY_OFFICER;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;
import static org.handrail.platform.security.Role.REFERRING_STAFF;
import static org.handrail.platform.security.Role.SCHOOL_LEADER;
import static org.handrail.platform.security.Role.STUDENT_PARTICIPANT;
import static org.handrail.platform.security.Role.SUPERVISOR;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.ReferralFixture;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralResourceTest {
    @Inject
    World world;

    ReferralFixture given;

    @BeforeEach
    void aProgram() {
        given = ReferralFixture.in(world.district());
    }

    @Test
    void whoeverCaresMayRaiseAConcernAndNobodyElse() {
        for (var role : List.of(PEER_ADVOCATE, REFERRING_STAFF, SUPERVISOR, COUNSELLOR, PROGRAM_COORDINATOR)) {
            given.raise(role, given.routine()).statusCode(201).body("status", equalTo("SENT"));
        }
        for (var role : List.of(
                STUDENT_PARTICIPANT,
                GUARDIAN,
                PEER_SUPPORT_SPECIALIST,
                SCHOOL_LEADER,
                COALITION_COORDINATOR,
                DISTRICT_ADMINISTRATOR,
                PRIVACY_OFFICER,
                BOARD_VIEWER,
                INTEGRATION_CLIENT)) {
            given.raise(role, given.routine()).statusCode(403);
        }
    }

    @Test
    void r18_anAdvocateWhoIsNotReadyRaisesAConcernAllTheSame() {
        // The fixture's advocate was never selected, trained or signed for: the gate is shut.
        given.raise(PEER_ADVOCATE, given.of("HARM_TO_SELF"))
                .statusCode(201)
                .body("receiver.id", equalTo(person(COUNSELLOR)));
    }

    @Test
    void numbersCountUpAtEachSchool() {
        given.raise(PEER_ADVOCATE, given.routine()).body("number", equalTo(1));
        given.raise(REFERRING_STAFF, given.routine()).body("number", equalTo(2));
    }

    @Test
    void aRepetitionWithTheSameKeySendsNoSecondConcern() {
        var key = UUID.randomUUID().toString();
        var first = raiseWith(key).statusCode(201).extract().<String>path("id");
        raiseWith(key).statusCode(201).body("id", equalTo(first));
        given.list(PEER_ADVOCATE, "").body("total", equalTo(1));
    }

    private io.restassured.response.ValidatableResponse raiseWith(String key) {
        return given.district()
                .as(PEER_ADVOCATE)
                .header("Idempotency-Key", key)
                .body(given.routine())
                .post("/referrals")
                .then();
    }

    @Test
    void r54_aSafetyKindIsASafetyConcernWhateverIsSent() {
        var input = given.of("ABUSE_OR_NEGLECT");
        input.put("urgency", "ROUTINE");
        given.raise(PEER_ADVOCATE, input)
                .statusCode(201)
                .body("urgency", equalTo("SAFETY"))
                .body("status", equalTo("SENT"))
                .body("red", equalTo(true));
        var raisedHigher = given.routine();
        raisedHigher.put("urgency", "SAFETY");
        given.raise(PEER_ADVOCATE, raisedHigher)
                .statusCode(201)
                .body("urgency", equalTo("SAFETY"))
                .body("referralKind", equalTo("SAFETY"));
        given.raise(PEER_ADVOCATE, given.of("BULLYING")).body("urgency", equalTo("SAME_DAY"));
    }

    @Test
    void r55_aSafetyConcernStaysRedUntilAnAdultSaysIHaveIt() {
        var id = given.raised(given.of("OVERDOSE"));
        given.list(PROGRAM_COORDINATOR, "").body("items[0].red", equalTo(true));
        given.step(COUNSELLOR, id, "acknowledgement")
                .statusCode(200)
                .body("red", equalTo(false))
                .body("holder.id", equalTo(person(COUNSELLOR)));
        given.list(PROGRAM_COORDINATOR, "").body("items[0].red", equalTo(false));
    }

    @Test
    void r55_softwareAloneNeverClosesASafetyConcern() {
        var id = given.raised(given.of("RUNAWAY"));
        for (var step : List.of("acknowledgement", "acceptance", "progress")) {
            given.step(COUNSELLOR, id, step).statusCode(200);
        }
        given.decide(COUNSELLOR, id, Map.of("decision", "NOTIFY", "ground", "They look for the student"))
                .statusCode(200);
        given.step(COUNSELLOR, id, "closure", Map.of("outcome", "SUPPORTED_AT_SCHOOL"))
                .statusCode(409)
                .body("code", equalTo("hand-over-missing"));
        given.district()
                .as(PEER_ADVOCATE)
                .header("If-Match", given.etag(PEER_ADVOCATE, id))
                .body(Map.of("manner", "IN_PERSON", "toPersonId", given.person(COUNSELLOR)))
                .put("/referrals/" + id + "/hand-over")
                .then()
                .statusCode(200)
                .body("handOver.to.id", equalTo(person(COUNSELLOR)));
        given.step(COUNSELLOR, id, "closure", Map.of("outcome", "SUPPORTED_AT_SCHOOL"))
                .statusCode(200);
    }

    @Test
    void r55_whoWasToldInPersonMayAcknowledge() {
        given.directory(COUNSELLOR, PROGRAM_COORDINATOR);
        var input = given.of("BEING_HURT");
        input.put("handOver", Map.of("manner", "PHONE", "toPersonId", given.person(SUPERVISOR)));
        var id = given.raised(input);
        given.step(SUPERVISOR, id, "acknowledgement")
                .statusCode(200)
                .body("seenAs", equalTo("RECIPIENT"))
                .body("handOver.manner", equalTo("PHONE"))
                .body("words", equalTo("Words that were confirmed"));
    }

    @Test
    void r57_whereNobodyIsReachedTheAnswerSaysSoAndWhomToCall() {
        var input = given.of("HARM_TO_OTHERS");
        input.put("notThisAdult", List.of(given.person(COUNSELLOR), given.person(SUPERVISOR)));
        var id = given.raise(PEER_ADVOCATE, input)
                .statusCode(201)
                .body("status", equalTo("SENT"))
                .body("red", equalTo(true))
                .body("delivery.reachedNobody", equalTo(true))
                .body("delivery.tried", empty())
                .body("delivery.emergencyText.en", containsString("911"))
                .body("receiver", nullValue())
                .extract()
                .<String>path("id");
        // It is not lost: the coordinator sees that nobody has it, takes it, and reads it from then on.
        given.get(PROGRAM_COORDINATOR, id)
                .statusCode(200)
                .body("delivery.reachedNobody", equalTo(true))
                .body("words", nullValue());
        given.step(PROGRAM_COORDINATOR, id, "acknowledgement")
                .statusCode(200)
                .body("seenAs", equalTo("RECIPIENT"))
                .body("words", equalTo("Words that were confirmed"));
        given.get(PEER_ADVOCATE, id).body("delivery", nullValue());
    }

    @Test
    void r59_aRoutineReferralNeedsTheStudentsAgreementOrADutyToInform() {
        given.raise(PEER_ADVOCATE, given.of("SCHOOL_WORK"))
                .statusCode(409)
                .body("code", equalTo("student-agreement-missing"));
        var duty = given.of("SCHOOL_WORK");
        duty.put("agreement", Map.of("kind", "DUTY_TO_INFORM", "studentTold", true));
        given.raise(PEER_ADVOCATE, duty).statusCode(400).body("errors[0].pointer", equalTo("/agreement/ground"));
        duty.put("agreement", Map.of("kind", "DUTY_TO_INFORM", "ground", "School rule 4", "studentTold", false));
        given.raise(PEER_ADVOCATE, duty)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/agreement/notToldBecause"));
        duty.put(
                "agreement",
                Map.of(
                        "kind", "DUTY_TO_INFORM",
                        "ground", "School rule 4",
                        "studentTold", false,
                        "notToldBecause", "Had left"));
        given.raise(PEER_ADVOCATE, duty)
                .statusCode(201)
                .body("agreement.kind", equalTo("DUTY_TO_INFORM"))
                .body("agreement.ground", equalTo("School rule 4"))
                .body("agreement.studentTold", equalTo(false))
                .body("agreement.notToldBecause", equalTo("Had left"));
        given.raise(PEER_ADVOCATE, given.routine()).statusCode(201);
    }

    @Test
    void r62_aRelativeOfTheStudentDoesNotReceiveIt() {
        given.district()
                .as(PROGRAM_COORDINATOR)
                .body(Map.of("guardianId", given.person(COUNSELLOR), "relation", "PARENT", "educationalRights", true))
                .post("/people/" + given.person(STUDENT_PARTICIPANT) + "/guardians")
                .then()
                .statusCode(201);
        var id = given.raise(PEER_ADVOCATE, given.routine())
                .statusCode(201)
                .body("receiver.id", equalTo(person(SUPERVISOR)))
                .extract()
                .<String>path("id");
        given.get(COUNSELLOR, id).statusCode(404);
    }

    @Test
    void aStudentCanBeUnknown() {
        var input = given.of("WEAPON");
        input.remove("studentId");
        input.put("gradeBand", "GRADES_9_10");
        given.raise(PEER_ADVOCATE, input)
                .statusCode(201)
                .body("student", nullValue())
                .body("gradeBand", equalTo("GRADES_9_10"));
    }

    private String person(Role role) {
        return given.person(role).toString();
    }
}
