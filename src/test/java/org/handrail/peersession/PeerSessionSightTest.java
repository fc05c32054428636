package org.handrail.peersession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Teams;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Who sees which peer sessions, and what of them. */
@QuarkusTest
class PeerSessionSightTest extends PeerSessionCase {
    @Inject
    Session session;

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
}
