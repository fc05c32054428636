package org.handrail.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import static org.handrail.platform.security.Role.INTEGRATION_CLIENT;
import static org.handrail.platform.security.Role.PEER_ADVOCATE;
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

/** Who sees which referrals, and what of them. */
@QuarkusTest
class ReferralSightTest {
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
