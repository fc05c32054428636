package org.handrail.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.ReferralFixture;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralResourceTest {
    @Inject
    World world;

    @Inject
    Teams teams;

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
    void r60_theReceiverGetsTheConfirmedWordsAndNothingBeside() {
        var id = given.raised(given.routine());
        given.get(COUNSELLOR, id)
                .statusCode(200)
                .body("seenAs", equalTo("RECIPIENT"))
                .body("words", equalTo("Words that were confirmed"))
                .body("student.id", equalTo(person(STUDENT_PARTICIPANT)))
                .body("peerSessionId", nullValue());
        given.get(SUPERVISOR, id).body("words", equalTo("Words that were confirmed"));
        given.get(PROGRAM_COORDINATOR, id)
                .statusCode(200)
                .body("seenAs", equalTo("COORDINATOR"))
                .body("words", nullValue())
                .body("concernKind", nullValue())
                .body("student", nullValue())
                .body("agreement", nullValue());
    }

    @Test
    void r60_theSessionStaysClosedToWhomeverReceivesWhatCameUpInIt() {
        var team = teams.team(given.district());
        var session = given.district()
                .as(PEER_ADVOCATE)
                .body(Map.of(
                        "advocateId",
                        team.advocate(),
                        "modelCode",
                        "PEER_COUNSELING",
                        "origin",
                        "SCHEDULED",
                        "startedAt",
                        Instant.now().minus(1, ChronoUnit.HOURS),
                        "minutes",
                        30,
                        "topic",
                        "FRIENDS",
                        "recipientId",
                        given.person(STUDENT_PARTICIPANT),
                        "limitsTold",
                        true,
                        "note",
                        "What stays between us",
                        "submit",
                        true))
                .post("/peer-sessions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var deputy = world.join(given.district(), given.district().north(), "deputy", SUPERVISOR);
        var input = given.of("HARM_TO_SELF");
        input.put("peerSessionId", session);
        given.raise(REFERRING_STAFF, input).statusCode(400).body("errors[0].pointer", equalTo("/peerSessionId"));
        input.put("handOver", Map.of("manner", "PHONE", "toPersonId", deputy.person()));
        var id = given.raise(PEER_ADVOCATE, input)
                .statusCode(201)
                .body("peerSessionId", equalTo(session))
                .extract()
                .<String>path("id");
        given.district()
                .as(deputy)
                .get("/referrals/" + id)
                .then()
                .statusCode(200)
                .body("words", equalTo("Words that were confirmed"))
                .body("peerSessionId", nullValue())
                .body(not(containsString("between us")));
        given.district().as(deputy).get("/peer-sessions/" + session).then().statusCode(404);
        given.district().as(COUNSELLOR).get("/peer-sessions/" + session).then().statusCode(403);
    }

    @Test
    void r39_everyReadOfAReferralIsWrittenDownWithItsReason() {
        var id = given.raised(given.routine());
        given.get(COUNSELLOR, id).statusCode(200);
        given.get(PROGRAM_COORDINATOR, id).statusCode(200);
        given.get(PEER_ADVOCATE, id).statusCode(200);
        given.district()
                .as(PRIVACY_OFFICER)
                .get("/audit-entries?subjectId=" + id + "&outcome=READ")
                .then()
                .statusCode(200)
                .body("items.reasonKind", hasItems("REFERRAL_RECEIVER", "COORDINATION", "REFERRAL_SENDER"))
                .body("items.subjectType", everyItem(equalTo("referral")));
    }

    @Test
    void r60_listsNeverHaveTheWordsOrTheStudent() {
        given.raised(given.routine());
        for (var role : List.of(PEER_ADVOCATE, COUNSELLOR, PROGRAM_COORDINATOR)) {
            for (var type : List.of("application/json", "text/csv")) {
                var body = given.district()
                        .as(role)
                        .accept(type)
                        .get("/referrals")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                org.assertj.core.api.Assertions.assertThat(body)
                        .contains("ROUTINE")
                        .doesNotContain("Words that")
                        .doesNotContain("student-participant")
                        .doesNotContain(person(STUDENT_PARTICIPANT));
            }
        }
    }

    @Test
    void r32_anAdvocateLearnsThatSomebodyHasItAndWhoAndNothingThatFollows() {
        var id = given.raised(given.routine());
        for (var step : List.of("acknowledgement", "acceptance", "progress")) {
            given.step(COUNSELLOR, id, step).statusCode(200);
        }
        given.get(PEER_ADVOCATE, id)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("holder.id", equalTo(person(COUNSELLOR)))
                .body("handling", nullValue())
                .body("waitingSince", nullValue());
        given.list(PEER_ADVOCATE, "?status=IN_PROGRESS").body("total", equalTo(0));
        given.list(PEER_ADVOCATE, "?status=ACKNOWLEDGED").body("total", equalTo(1));
        given.list(COUNSELLOR, "?status=IN_PROGRESS").body("total", equalTo(1));
        given.district()
                .as(PEER_ADVOCATE)
                .get("/referrals/" + id + "/notification-decision")
                .then()
                .statusCode(403);
    }

    @Test
    void r34_aTeacherSeesReceivedAndClosedAndNoNameUnlessALineIsShared() {
        var id = given.raised(REFERRING_STAFF, given.routine());
        given.step(COUNSELLOR, id, "acknowledgement").statusCode(200);
        given.step(COUNSELLOR, id, "acceptance").statusCode(200);
        given.get(REFERRING_STAFF, id)
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("holder", nullValue())
                .body("receiver", nullValue())
                .body("handling", nullValue());
        given.list(REFERRING_STAFF, "")
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("ACKNOWLEDGED"))
                .body("items[0].holderName", nullValue());
        given.step(COUNSELLOR, id, "progress").statusCode(200);
        given.step(
                        COUNSELLOR,
                        id,
                        "closure",
                        Map.of("outcome", "CONNECTED_WITH_OUTSIDE_HELP", "shareLine", "Thank you, it was right"))
                .statusCode(200);
        given.get(REFERRING_STAFF, id)
                .body("status", equalTo("CLOSED"))
                .body("sharedLine", equalTo("Thank you, it was right"))
                .body("handling", nullValue());

        var declined = given.raised(REFERRING_STAFF, given.routine());
        given.step(COUNSELLOR, declined, "acknowledgement").statusCode(200);
        given.step(COUNSELLOR, declined, "decline", Map.of("reason", "Why", "rerouteAdvice", "Elsewhere"))
                .statusCode(200);
        given.get(REFERRING_STAFF, declined)
                .body("status", equalTo("CLOSED"))
                .body("reroute", nullValue())
                .body("sharedLine", nullValue());
        given.list(REFERRING_STAFF, "?status=DECLINED").body("total", equalTo(0));
        given.list(REFERRING_STAFF, "?status=CLOSED").body("total", equalTo(2));
    }

    @Test
    void r35_r36_r37_leadersAndAdministratorsSeeNoReferralAtAll() {
        var id = given.raised(given.routine());
        for (var role : List.of(
                SCHOOL_LEADER,
                COALITION_COORDINATOR,
                DISTRICT_ADMINISTRATOR,
                PRIVACY_OFFICER,
                BOARD_VIEWER,
                INTEGRATION_CLIENT)) {
            given.get(role, id).statusCode(403);
            given.list(role, "").statusCode(403);
        }
    }

    @Test
    void r40_aReferralThatIsNotOnesOwnLooksLikeNone() {
        var id = given.raised(given.routine());
        var foreign = ReferralFixture.in(world.district());
        var elsewhere = foreign.raised(foreign.routine());
        for (var hidden : List.of(id, elsewhere, UUID.randomUUID().toString(), "not-an-id")) {
            given.get(REFERRING_STAFF, hidden).statusCode(404).body("code", equalTo("not-found"));
            for (var south : List.of(COUNSELLOR, PROGRAM_COORDINATOR, SUPERVISOR, PEER_ADVOCATE)) {
                given.district()
                        .as(given.district().south().user(south))
                        .get("/referrals/" + hidden)
                        .then()
                        .statusCode(404)
                        .body("code", equalTo("not-found"));
            }
            given.district()
                    .as(given.district().south().user(COUNSELLOR))
                    .post("/referrals/" + hidden + "/acknowledgement")
                    .then()
                    .statusCode(404);
        }
        given.list(REFERRING_STAFF, "").body("total", equalTo(0));
        given.district()
                .as(given.district().south().user(PROGRAM_COORDINATOR))
                .get("/referrals")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void r40_referencesThatCannotBeSeenAreAsUnknownOnes() {
        var foreign = ReferralFixture.in(world.district());
        for (var entry : Map.of(
                        "programId", foreign.program().id(),
                        "studentId", foreign.person(STUDENT_PARTICIPANT),
                        "peerSessionId", UUID.randomUUID())
                .entrySet()) {
            var strange = given.routine();
            strange.put(entry.getKey(), entry.getValue());
            var refused = given.raise(PEER_ADVOCATE, strange).statusCode(400).extract();
            strange.put(entry.getKey(), UUID.randomUUID());
            given.raise(PEER_ADVOCATE, strange)
                    .statusCode(400)
                    .body("errors", equalTo(refused.path("errors")))
                    .body("errors[0].pointer", equalTo("/" + entry.getKey()));
        }
        var excluded = given.routine();
        excluded.put("notThisAdult", List.of(foreign.person(COUNSELLOR)));
        given.raise(PEER_ADVOCATE, excluded).statusCode(400).body("errors[0].pointer", equalTo("/notThisAdult"));
    }

    @Test
    void r62_whoIsRuledOutIsPassedOverAndNeverKnows() {
        var input = given.of("HARM_TO_SELF");
        input.put("notThisAdult", List.of(given.person(COUNSELLOR), given.person(PROGRAM_COORDINATOR)));
        var id = given.raise(PEER_ADVOCATE, input)
                .statusCode(201)
                .body("receiver.id", equalTo(person(SUPERVISOR)))
                .extract()
                .<String>path("id");
        for (var kept : List.of(COUNSELLOR, PROGRAM_COORDINATOR)) {
            given.get(kept, id).statusCode(404);
            given.list(kept, "").body("total", equalTo(0));
            given.district()
                    .as(kept)
                    .post("/referrals/" + id + "/acknowledgement")
                    .then()
                    .statusCode(404);
        }
        given.step(SUPERVISOR, id, "acknowledgement").statusCode(200).body(not(containsString("notThisAdult")));
        given.step(SUPERVISOR, id, "hand-on", Map.of("toPersonId", given.person(COUNSELLOR)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/toPersonId"));
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

    @Test
    void listsAreFilteredByWhatIsMineAndOpen() {
        var sent = given.raised(given.routine());
        given.raised(REFERRING_STAFF, given.of("WEAPON"));
        given.step(PEER_ADVOCATE, sent, "revocation").statusCode(200);
        given.list(COUNSELLOR, "?mine=RECEIVED").body("total", equalTo(2));
        given.list(COUNSELLOR, "?mine=SENT").body("total", equalTo(0));
        given.list(PEER_ADVOCATE, "?mine=SENT").body("total", equalTo(1));
        given.list(COUNSELLOR, "?open=true").body("items.urgency", contains("SAFETY"));
        given.list(COUNSELLOR, "?open=false").body("items.status", contains("REVOKED"));
        given.list(COUNSELLOR, "?urgency=SAFETY").body("total", equalTo(1));
        given.list(COUNSELLOR, "?sort=-urgency").body("items[0].urgency", equalTo("SAFETY"));
        given.list(COUNSELLOR, "?schoolId=" + given.district().south().id()).body("total", equalTo(0));
        given.list(COUNSELLOR, "?updatedSince=2020-01-01T00:00:00Z").body("total", equalTo(2));
        given.list(COUNSELLOR, "?updatedSince=2120-01-01T00:00:00Z").body("total", equalTo(0));
        given.list(COUNSELLOR, "?sort=words").statusCode(400);
    }

    private String person(Role role) {
        return given.person(role).toString();
    }
}
