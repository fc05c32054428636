package org.handrail.peersession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Meanwhile;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestUser;
import org.junit.jupiter.api.Test;

/** What becomes of a recorded session: changed, thrown away, reviewed, added to. */
@QuarkusTest
class PeerSessionReviewTest extends PeerSessionCase {
    @Inject
    Meanwhile meanwhile;

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

    private ValidatableResponse add(String path, TestUser user, String text) {
        return as(user).body(Map.of("text", text)).post(path + "/addenda").then();
    }
}
