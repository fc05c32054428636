package org.handrail.peersession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Meanwhile;
import org.handrail.testsupport.Team;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PeerSessionResourceTest {
    private static final String NOTE = "We talked about the move; zxq-canary";

    @Inject
    World world;

    @Inject
    Teams teams;

    @Inject
    Session session;

    @Inject
    Meanwhile meanwhile;

    TestDistrict district;
    Team team;
    UUID recipient;
    Instant anHourAgo;

    @BeforeEach
    void aTeam() {
        district = world.district();
        team = teams.team(district);
        recipient = district.north().user(Role.STUDENT_PARTICIPANT).person();
        anHourAgo = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    }

    // Recording

    @Test
    void anAdvocateRecordsASessionAndReadsItBack() {
        var id = created(record());
        district.as(team.student())
                .get("/peer-sessions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("SUBMITTED"))
                .body("number", equalTo(1))
                .body("note", equalTo(NOTE))
                .body("recipient.id", equalTo(recipient.toString()))
                .body("advocate.name", equalTo("Given peer-advocate-north Family"))
                .body("addenda", hasSize(0));
        as(Role.PEER_ADVOCATE).get("/peer-sessions").then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void aRepeatedRequestMakesOneRecord() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            ids.add(district.as(team.student())
                    .header("Idempotency-Key", "once")
                    .body(record())
                    .post("/peer-sessions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void onlyAdvocatesRecordSessionsAndOnlyTheirOwn() {
        for (var role : Role.values()) {
            if (role != Role.PEER_ADVOCATE) {
                as(role).body(record()).post("/peer-sessions").then().statusCode(403);
            }
        }
        var other = teams.another(team, "second-advocate");
        var foreign = teams.team(world.district());
        for (var advocate : List.of(other.advocate(), foreign.advocate(), UUID.randomUUID())) {
            refused(with("advocateId", advocate), 400, "validation-failed")
                    .body("errors[0].pointer", equalTo("/advocateId"))
                    .body("errors[0].message", equalTo("This is not your advocate record of this term"));
        }
    }

    @Test
    void anUnknownStudentAndAForeignOneAreRefusedAlike() {
        var foreign = world.district().north().user(Role.STUDENT_PARTICIPANT).person();
        var elsewhere = district.south().user(Role.STUDENT_PARTICIPANT).person();
        var adult = district.north().user(Role.COUNSELLOR).person();
        for (var person : List.of(foreign, elsewhere, adult, UUID.randomUUID())) {
            refused(with("recipientId", person), 400, "validation-failed")
                    .body("errors[0].message", equalTo("Choose a student of the school"));
        }
        var connection = with("modelCode", "PEER_CONNECTION");
        connection.put("recipientId", elsewhere);
        created(connection);
    }

    @Test
    void r19_aScheduledSessionNamesTheStudentAndADropInNeedNot() {
        for (var origin : List.of("SCHEDULED", "STAFF_REFERRAL")) {
            var nameless = without("recipientId");
            nameless.put("origin", origin);
            refused(nameless, 400, "validation-failed").body("errors[0].pointer", equalTo("/recipientId"));
        }
        var dropIn = without("recipientId");
        dropIn.put("origin", "DROP_IN");
        dropIn.put("gradeBand", "GRADES_9_10");
        var id = created(dropIn);
        as(Role.PEER_ADVOCATE)
                .get("/peer-sessions/" + id)
                .then()
                .body("recipient", nullValue())
                .body("gradeBand", equalTo("GRADES_9_10"));
    }

    @Test
    void r19_anInformalSessionNeedsAModelThatAllowsIt() {
        var informal = with("origin", "INFORMAL");
        informal.put("modelCode", "CONFLICT_MEDIATION");
        refused(informal, 400, "validation-failed").body("errors[0].pointer", equalTo("/origin"));
        informal.put("modelCode", "PEER_COUNSELING");
        created(informal);
    }

    @Test
    void r20_aSessionIsNotHandedInBeforeTheLimitsWereTold() {
        refused(with("limitsTold", false), 409, "limits-not-told");
        var draft = with("limitsTold", false);
        draft.put("submit", false);
        var id = created(draft);
        at(0, team.student())
                .post("/peer-sessions/" + id + "/submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("limits-not-told"));
        draft.put("limitsTold", true);
        at(0, team.student()).body(draft).put("/peer-sessions/" + id).then().statusCode(200);
        at(1, team.student())
                .post("/peer-sessions/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void r21_nobodyHasASessionWithThemselves() {
        refused(with("recipientId", team.student().person()), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/recipientId"));
    }

    @Test
    void r24_aSessionStartsInThePastAndLastsOneToAHundredAndEightyMinutes() {
        refused(with("startedAt", Instant.now().plusSeconds(120)), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/startedAt"));
        refused(with("minutes", 0), 400, "validation-failed");
        refused(with("minutes", 181), 400, "validation-failed");
        created(with("minutes", 1));
    }

    @Test
    void r24_sessionsOfOneAdvocateDoNotOverlap() {
        created(record());
        var overlapping = with("startedAt", anHourAgo.plus(29, ChronoUnit.MINUTES));
        refused(overlapping, 409, "sessions-overlap");
        overlapping.put("startedAt", anHourAgo.plus(30, ChronoUnit.MINUTES));
        var next = created(draft(overlapping));
        overlapping.put("startedAt", anHourAgo.plus(15, ChronoUnit.MINUTES));
        at(0, team.student())
                .body(overlapping)
                .put("/peer-sessions/" + next)
                .then()
                .statusCode(409);
        overlapping.put("startedAt", anHourAgo.plus(31, ChronoUnit.MINUTES));
        at(0, team.student())
                .body(overlapping)
                .put("/peer-sessions/" + next)
                .then()
                .statusCode(200);
    }

    @Test
    void r24_ofTwoOverlappingSessionsRecordedAtOnceOneIsKept() {
        district.token(team.student());
        var statuses = AtOnce.all(8, () -> post(record()).extract().statusCode());
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void r24_sessionsOfOneStudentInTwoProgramsDoNotOverlapEither() {
        created(record());
        refused(with("advocateId", alsoElsewhere()), 409, "sessions-overlap");
    }

    /** With a key of its own each waits in the statement that claims it, without one in the statement that enters. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void r24_ofTwoRecordedAtOnceInTwoProgramsOneIsKept(boolean keyed) {
        district.token(team.student());
        var elsewhere = alsoElsewhere();
        var turn = new AtomicInteger();
        var statuses = AtOnce.all(8, () -> {
            var record = turn.getAndIncrement() % 2 == 0 ? record() : with("advocateId", elsewhere);
            var request = as(team.student()).body(record);
            return (keyed ? request.header("Idempotency-Key", UUID.randomUUID().toString()) : request)
                    .post("/peer-sessions")
                    .statusCode();
        });
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    /** The same student serves in another program as well. */
    private UUID alsoElsewhere() {
        return teams.advocate(
                district,
                teams.program(district, district.north()),
                team.student(),
                Teams.today().minusDays(30),
                Teams.today().plusDays(30));
    }

    @Test
    void r12_aClosedGateRefusesTheSessionAndSaysWhatIsMissing() {
        var id = created(draft(record()));
        teams.pause(team);
        refused(with("startedAt", anHourAgo.minus(2, ChronoUnit.HOURS)), 409, "gate-closed")
                .body("missing.code", contains("PAUSED"))
                .body("missing[0].met", equalTo(false))
                .body("missing[0].fixedBy", equalTo("PROGRAM_COORDINATOR"));
        as(Role.PEER_ADVOCATE).get("/peer-sessions/" + id).then().statusCode(200);
    }

    @Test
    void aSessionOutsideTheTermOfServiceIsRefused() {
        for (var day : List.of("2001-01-01T10:00:00Z", "-999999999-01-01T00:00:00Z")) {
            refused(with("startedAt", day), 400, "validation-failed");
        }
        refused(with("startedAt", anHourAgo.minus(Duration.ofDays(150))), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/startedAt"));
    }

    @Test
    void r28_aPresentationKeepsAHeadCountAndNoNames() {
        var presentation = with("modelCode", "PEER_EDUCATION");
        presentation.put("headCount", 28);
        refused(presentation, 400, "validation-failed").body("errors[0].pointer", equalTo("/recipientId"));
        presentation.remove("recipientId");
        presentation.remove("limitsTold");
        var id = created(presentation);
        as(Role.PEER_ADVOCATE)
                .get("/peer-sessions/" + id)
                .then()
                .body("headCount", equalTo(28))
                .body("recipient", nullValue());
        presentation.remove("headCount");
        presentation.put("startedAt", anHourAgo.minus(1, ChronoUnit.DAYS));
        refused(presentation, 400, "validation-failed").body("errors[0].pointer", equalTo("/headCount"));
        refused(with("headCount", 3), 400, "validation-failed").body("errors[0].pointer", equalTo("/headCount"));
    }

    // Changing, reviewing, adding

    @Test
    void r27_theAuthorChangesOnlyDraftsAndASupervisorNeverOverwrites() {
        var id = created(draft(record()));
        var path = "/peer-sessions/" + id;
        at(0, team.supervisor()).body(record()).put(path).then().statusCode(403);
        var other = teams.another(team, "second-advocate");
        at(0, other.student()).body(record()).put(path).then().statusCode(404);
        at(0, team.student())
                .body(with("note", "Changed"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("note", equalTo("Changed"))
                .body("status", equalTo("SUBMITTED"));
        at(1, team.student()).body(record()).put(path).then().statusCode(409).body("code", equalTo("record-locked"));
        as(Role.PEER_ADVOCATE).delete(path).then().statusCode(409);
    }

    @Test
    void theAuthorThrowsAwayADraft() {
        var id = created(draft(record()));
        as(team.supervisor()).delete("/peer-sessions/" + id).then().statusCode(403);
        as(team.student()).delete("/peer-sessions/" + id).then().statusCode(204);
        as(team.student()).get("/peer-sessions/" + id).then().statusCode(404);
    }

    @Test
    void throwingADraftAwayWaitsForAnotherChangeOfIt() throws SQLException {
        var id = UUID.fromString(created(draft(record())));
        district.token(team.student());
        assertThat(meanwhile.changing("peer_session", id, () -> discarded(id))).isEqualTo(204);
    }

    @Test
    void ofTwoWhoThrowTheSameDraftAwayOneFindsItGone() {
        var id = UUID.fromString(created(draft(record())));
        district.token(team.student());
        assertThat(AtOnce.all(4, () -> discarded(id))).containsOnly(204, 404).containsOnlyOnce(204);
    }

    private int discarded(UUID id) {
        return as(team.student()).delete("/peer-sessions/" + id).statusCode();
    }

    @Test
    void r26_aReviewLocksTheRecordAndAdditionsStandBesideTheOriginal() {
        var path = "/peer-sessions/" + created(record());
        at(0, team.student()).post(path + "/review").then().statusCode(403);
        at(0, team.supervisor())
                .post(path + "/review")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVIEWED"))
                .body("reviewer.id", equalTo(team.supervisor().person().toString()));
        at(1, team.supervisor())
                .post(path + "/review")
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid-transition"))
                .body("allowed", hasSize(0));
        at(1, team.student()).body(record()).put(path).then().statusCode(409);
        add(path, team.student(), "It was Tuesday").statusCode(201);
        add(path, team.supervisor(), "Thank you").statusCode(201).body("text", equalTo("Thank you"));
        as(Role.PROGRAM_COORDINATOR)
                .get(path)
                .then()
                .body("note", equalTo(NOTE))
                .body("addenda.text", contains("It was Tuesday", "Thank you"))
                .body(
                        "addenda.author.id",
                        contains(
                                team.student().person().toString(),
                                team.supervisor().person().toString()))
                .body("addenda.writtenAt", hasSize(2));
        add(path, district.north().user(Role.COUNSELLOR), "I too").statusCode(403);
    }

    @Test
    void aDraftIsChangedRatherThanAddedTo() {
        add("/peer-sessions/" + created(draft(record())), team.student(), "More")
                .statusCode(409)
                .body("code", equalTo("invalid-transition"));
    }

    @Test
    void r76_nobodyReviewsTheirOwnSession() {
        var both = world.join(district, district.north(), "both", Role.PEER_ADVOCATE, Role.PROGRAM_COORDINATOR);
        var advocate = teams.advocate(
                district,
                team.program(),
                both,
                Teams.today().minusDays(30),
                Teams.today().plusDays(30));
        var path = "/peer-sessions/"
                + as(both).body(with("advocateId", advocate))
                        .post("/peer-sessions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        at(0, both).post(path + "/review").then().statusCode(409).body("code", equalTo("own-session"));
        at(0, district.north().user(Role.PROGRAM_COORDINATOR))
                .post(path + "/review")
                .then()
                .statusCode(200);
    }

    @Test
    void r26_ofAReviewAndAnAdditionOnTheSameVersionNoneIsLost() {
        var path = "/peer-sessions/" + created(record());
        district.token(team.supervisor());
        var review = AtOnce.start(
                () -> at(0, team.supervisor()).post(path + "/review").statusCode());
        var added =
                AtOnce.start(() -> add(path, team.student(), "More").extract().statusCode());
        assertThat(review.join()).isIn(200, 412);
        assertThat(added.join()).isEqualTo(201);
        as(Role.PROGRAM_COORDINATOR)
                .get(path)
                .then()
                .body("status", equalTo(review.join() == 200 ? "REVIEWED" : "SUBMITTED"))
                .body("addenda", hasSize(1));
    }

    @Test
    void r27_ofAHandInAndAnEditOfTheSameDraftOneWins() {
        for (int i = 0; i < 3; i++) {
            var startedAt = anHourAgo.minus(i, ChronoUnit.DAYS);
            var path = "/peer-sessions/" + created(draft(with("startedAt", startedAt)));
            var edit = draft(with("startedAt", startedAt));
            edit.put("note", "Edited");
            var edited = AtOnce.start(
                    () -> at(0, team.student()).body(edit).put(path).statusCode());
            var submitted = AtOnce.start(
                    () -> at(0, team.student()).post(path + "/submission").statusCode());
            assertThat(List.of(edited.join(), submitted.join())).containsOnlyOnce(200);
            as(team.student())
                    .get(path)
                    .then()
                    .body("note", equalTo(edited.join() == 200 ? "Edited" : NOTE))
                    .body("status", equalTo(edited.join() == 200 ? "DRAFT" : "SUBMITTED"));
        }
    }

    @Test
    void ofTwoReviewsAtOnceOneWins() {
        var path = "/peer-sessions/" + created(record());
        district.token(team.supervisor());
        var statuses = AtOnce.all(
                4, () -> at(0, team.supervisor()).post(path + "/review").statusCode());
        assertThat(statuses).containsOnlyOnce(200);
    }

    // Sight

    @Test
    void r31_anAdvocateSeesOnlyTheirOwnSessions() {
        var id = created(record());
        var other = teams.another(team, "second-advocate");
        as(other.student()).get("/peer-sessions/" + id).then().statusCode(404);
        as(other.student()).get("/peer-sessions").then().body("total", equalTo(0));
        as(other.student())
                .get("/peer-sessions?advocateId=" + team.advocate())
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void r30_whoeverLeftTheProgramOpensNothingAndTheSessionsStayTheirs() {
        var id = created(record());
        teams.end(team);
        as(team.student()).get("/peer-sessions/" + id).then().statusCode(404);
        as(team.student()).get("/peer-sessions").then().body("total", equalTo(0));
        as(Role.PROGRAM_COORDINATOR)
                .get("/peer-sessions/" + id)
                .then()
                .statusCode(200)
                .body("advocate.id", equalTo(team.student().person().toString()));
    }

    @Test
    void r31_theSessionsOfAnEarlierTermOfServiceAreClosed() {
        var id = created(record());
        teams.in(
                district,
                () -> session.createMutationQuery("update PeerAdvocate a set a.termEndsOn = :day where a.id = :id")
                        .setParameter("day", Teams.today().minusDays(1))
                        .setParameter("id", team.advocate())
                        .executeUpdate());
        as(team.student()).get("/peer-sessions/" + id).then().statusCode(404);
    }

    @Test
    void r33_aSupervisorSeesCurrentSuperviseesFromTheFirstDayAndBeforeItWhatIsOpen() {
        var before = anHourAgo.minus(40, ChronoUnit.DAYS);
        var old = created(with("startedAt", before));
        var recent = created(record());
        as(team.supervisor()).get("/peer-sessions").then().body("items.id", contains(recent, old));
        at(0, team.supervisor())
                .post("/peer-sessions/" + old + "/review")
                .then()
                .statusCode(200);
        as(team.supervisor()).get("/peer-sessions/" + old).then().statusCode(404);
        as(team.supervisor()).get("/peer-sessions").then().body("items.id", contains(recent));
        var other = world.join(district, district.north(), "second-supervisor", Role.SUPERVISOR);
        as(other).get("/peer-sessions/" + recent).then().statusCode(404);
        as(other).get("/peer-sessions").then().body("total", equalTo(0));
    }

    @Test
    void r33_afterAReassignmentTheNewSupervisorSeesWhatIsOpenAndTheOldOneNothing() {
        var reviewed = created(with("startedAt", anHourAgo.minus(2, ChronoUnit.DAYS)));
        at(0, team.supervisor())
                .post("/peer-sessions/" + reviewed + "/review")
                .then()
                .statusCode(200);
        var open = created(with("startedAt", anHourAgo.minus(1, ChronoUnit.DAYS)));
        var other = world.join(district, district.north(), "second-supervisor", Role.SUPERVISOR);
        teams.reassign(team, other);
        as(team.supervisor()).get("/peer-sessions").then().body("total", equalTo(0));
        as(team.supervisor()).get("/peer-sessions/" + open).then().statusCode(404);
        as(other).get("/peer-sessions").then().body("items.id", contains(open));
        as(other).get("/peer-sessions/" + open).then().statusCode(200);
        as(other).get("/peer-sessions/" + reviewed).then().statusCode(404);
    }

    @Test
    void r35_nobodyElseReadsSessions() {
        var id = created(record());
        for (var role : Role.values()) {
            var status = as(role).get("/peer-sessions/" + id).statusCode();
            switch (role) {
                case PEER_ADVOCATE, SUPERVISOR, PROGRAM_COORDINATOR ->
                    assertThat(status).isEqualTo(200);
                default -> assertThat(status).as(role.name()).isEqualTo(403);
            }
        }
        for (var role : List.of(Role.SUPERVISOR, Role.PROGRAM_COORDINATOR, Role.PEER_ADVOCATE)) {
            var elsewhere = district.south().user(role);
            as(elsewhere).get("/peer-sessions/" + id).then().statusCode(404);
            as(elsewhere).get("/peer-sessions").then().body("total", equalTo(0));
        }
    }

    @Test
    void r40_anotherDistrictsSessionLooksLikeNone() {
        var id = created(record());
        var other = world.district();
        for (var role : List.of(Role.SUPERVISOR, Role.PROGRAM_COORDINATOR, Role.PEER_ADVOCATE)) {
            var foreign = other.as(role).get("/peer-sessions/" + id);
            var unknown = other.as(role).get("/peer-sessions/" + UUID.randomUUID());
            assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
            assertThat(foreign.path("title").toString())
                    .isEqualTo(unknown.path("title").toString());
        }
    }

    @Test
    void r25_aForgottenDraftIsOnTheQueueAsItsKindOnly() {
        created(draft(with("startedAt", anHourAgo.minus(1, ChronoUnit.DAYS))));
        var old = draft(with("startedAt", anHourAgo.minus(3, ChronoUnit.DAYS)));
        var forgotten = created(old);
        var waiting = created(record());
        for (var role : List.of(Role.SUPERVISOR, Role.PROGRAM_COORDINATOR)) {
            as(role).get("/peer-sessions?status=DRAFT")
                    .then()
                    .body("items.id", contains(forgotten))
                    .body("items[0].modelCode", equalTo("PEER_COUNSELING"))
                    .body("items[0].topic", nullValue())
                    .body("items[0].recipientId", nullValue())
                    .body("items[0].recipientName", nullValue());
            as(role).get("/peer-sessions/" + forgotten).then().statusCode(404);
            as(role).queryParam("unreviewedSince", Instant.now().toString())
                    .get("/peer-sessions")
                    .then()
                    .body("items.id", contains(waiting, forgotten));
            as(role).queryParam("unreviewedSince", anHourAgo.toString())
                    .get("/peer-sessions")
                    .then()
                    .body("items.id", contains(forgotten));
        }
        as(Role.PEER_ADVOCATE)
                .get("/peer-sessions?status=DRAFT")
                .then()
                .body("total", equalTo(2))
                .body("items[0].topic", equalTo("FRIENDS"));
    }

    @Test
    void r29_aSensitiveTopicIsNotBesideANameForWhoeverLacksThatModelsAccess() {
        for (var model : List.of("SUPPORT_GROUPS", "BRIEF_INTERVENTION")) {
            created(with(Map.of(
                    "modelCode",
                    model,
                    "startedAt",
                    anHourAgo.minus(model.length(), ChronoUnit.HOURS),
                    "topic",
                    "FEELING_LOW")));
        }
        as(Role.PROGRAM_COORDINATOR)
                .get("/peer-sessions")
                .then()
                .body("total", equalTo(2))
                .body("items.topic", contains(nullValue(), nullValue()))
                .body("items.recipientName", hasSize(2));
        as(Role.PROGRAM_COORDINATOR)
                .accept("text/csv")
                .get("/peer-sessions")
                .then()
                .statusCode(200)
                .body(not(containsString("FEELING_LOW")));
        for (var user : List.of(team.student(), team.supervisor())) {
            as(user).get("/peer-sessions").then().body("items.topic", contains("FEELING_LOW", "FEELING_LOW"));
        }
        created(record());
        as(Role.PROGRAM_COORDINATOR)
                .get("/peer-sessions?modelCode=PEER_COUNSELING")
                .then()
                .body("items.topic", contains("FRIENDS"));
    }

    @Test
    void listsFilterAndSortAndNeverShowTheNote() {
        var early = created(with("startedAt", anHourAgo.minus(5, ChronoUnit.DAYS)));
        var late = created(record());
        var coordinator = Role.PROGRAM_COORDINATOR;
        as(coordinator)
                .get("/peer-sessions?sort=startedAt")
                .then()
                .body("items.id", contains(early, late))
                .body(not(containsString("canary")));
        as(coordinator)
                .get("/peer-sessions?startedFrom=" + Teams.today().minusDays(3) + "&programId=" + team.program()
                        + "&schoolId=" + district.north().id() + "&advocateId=" + team.advocate() + "&status=SUBMITTED")
                .then()
                .body("items.id", contains(late));
        as(coordinator)
                .get("/peer-sessions?startedUntil=" + Teams.today().minusDays(3))
                .then()
                .body("items.id", contains(early));
        as(coordinator)
                .queryParam("updatedSince", Instant.now().plusSeconds(5).toString())
                .get("/peer-sessions")
                .then()
                .body("total", equalTo(0));
        as(coordinator).get("/peer-sessions?sort=topic").then().statusCode(400);
        for (var far : List.of("updatedSince=-9999-01-01T00:00:00Z", "startedFrom=%2B999999999-01-01")) {
            assertThat(as(coordinator)
                            .urlEncodingEnabled(false)
                            .get("/peer-sessions?" + far)
                            .statusCode())
                    .as(far)
                    .isIn(200, 400);
        }
        as(coordinator).get("/peer-sessions?offset=50").then().body("total", equalTo(2));
    }

    @Test
    void r39_everyReadingOfANoteIsLoggedWithItsReason() {
        var id = UUID.fromString(created(record()));
        for (var user :
                List.of(team.student(), team.supervisor(), district.north().user(Role.PROGRAM_COORDINATOR))) {
            as(user).get("/peer-sessions/" + id).then().statusCode(200);
            as(user).get("/peer-sessions").then().statusCode(200);
        }
        var reasons = teams.in(
                district,
                () -> session.createQuery("""
                        select cast(e.reasonKind as String)
                        from AuditEntry e
                        where e.subjectId = :id
                          and e.reasonKind is not null
                        order by e.occurredAt, e.id""", String.class)
                        .setParameter("id", id)
                        .getResultList());
        // The answer to the creation holds what its author has just sent, and reads nothing.
        assertThat(reasons).containsExactly("OWN_RECORD", "SUPERVISION", "COORDINATION");
    }

    @Test
    void theTopicsAreInBothLanguages() {
        as(Role.PEER_ADVOCATE)
                .get("/peer-sessions/topics")
                .then()
                .statusCode(200)
                .body("find { it.code == 'FEELING_LOW' }.sensitive", equalTo(true))
                .body("find { it.code == 'FRIENDS' }.name.es", equalTo("Amistades"));
    }

    // The session of most tests: an hour ago, half an hour, handed in at once.

    private Map<String, Object> record() {
        var record = new HashMap<String, Object>();
        record.put("advocateId", team.advocate());
        record.put("modelCode", "PEER_COUNSELING");
        record.put("origin", "SCHEDULED");
        record.put("startedAt", anHourAgo);
        record.put("minutes", 30);
        record.put("topic", "FRIENDS");
        record.put("recipientId", recipient);
        record.put("limitsTold", true);
        record.put("note", NOTE);
        record.put("submit", true);
        return record;
    }

    private Map<String, Object> with(String field, Object value) {
        return with(Map.of(field, value));
    }

    private Map<String, Object> with(Map<String, Object> fields) {
        var record = record();
        record.putAll(fields);
        return record;
    }

    private Map<String, Object> without(String field) {
        var record = record();
        record.remove(field);
        return record;
    }

    private static Map<String, Object> draft(Map<String, Object> record) {
        record.put("submit", false);
        return record;
    }

    private String created(Map<String, Object> record) {
        return post(record).statusCode(201).extract().path("id");
    }

    private ValidatableResponse refused(Map<String, Object> record, int status, String code) {
        return post(record).statusCode(status).body("code", equalTo(code));
    }

    private ValidatableResponse post(Map<String, Object> record) {
        return as(team.student()).body(record).post("/peer-sessions").then();
    }

    private ValidatableResponse add(String path, TestUser user, String text) {
        return as(user).body(Map.of("text", text)).post(path + "/addenda").then();
    }

    private io.restassured.specification.RequestSpecification as(Role role) {
        return district.as(role);
    }

    private io.restassured.specification.RequestSpecification as(TestUser user) {
        return district.as(user);
    }

    private io.restassured.specification.RequestSpecification at(int version, TestUser user) {
        return as(user).header("If-Match", "\"" + version + "\"");
    }
}
