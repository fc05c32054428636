package org.handrail.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Team;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestUser;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Who sees which supervision sessions, and what of them. */
@QuarkusTest
class SupervisionSessionSightTest extends SupervisionSessionCase {
    @Inject
    Session session;

    @Test
    void r74_theAdvocateReadsWhatWasAgreedAndNeverLearnsOfTheNote() {
        var path = planned(group());
        at(0, team.supervisor())
                .body(Map.of(
                        "attendance",
                        List.of(attended(team, "PRESENT"), attended(second, "EXCUSED")),
                        "agreedPoints",
                        AGREED,
                        "note",
                        NOTE))
                .post(path + "/holding")
                .then()
                .statusCode(200);
        as(team.student())
                .get(path)
                .then()
                .statusCode(200)
                .body("agreedPoints", equalTo(AGREED))
                .body("attendance.advocateId", contains(team.advocate().toString()))
                .body("containsKey('note')", equalTo(false))
                .body(not(containsString("zxq-note")));
        as(team.student())
                .get("/supervision-sessions")
                .then()
                .body("items[0].advocates", equalTo("Given peer-advocate-north Family"))
                .body(not(containsString("zxq")));
        as(Role.PROGRAM_COORDINATOR).get(path).then().body("note", equalTo(NOTE));
        for (var role : List.of(Role.COUNSELLOR, Role.SCHOOL_LEADER, Role.PRIVACY_OFFICER)) {
            as(role).get(path).then().statusCode(403);
        }
        assertThat(reads(path, "supervision-note")).containsExactly("SUPERVISION", "COORDINATION");
        assertThat(reads(path, "supervision-session")).containsExactly("SUPERVISION", "OWN_RECORD", "COORDINATION");
    }

    @Test
    void r74_aPeerSessionIsTalkedAboutByItsNumberOnly() {
        var recipient = district.north().user(Role.STUDENT_PARTICIPANT);
        var mine = peerSession(team, recipient, true, 1);
        var theirs = peerSession(second, recipient, true, 2);
        var draft = peerSession(team, recipient, false, 3);
        var path = planned(individual());
        for (var refused : List.of(theirs, draft, UUID.randomUUID())) {
            var holding = holding(team);
            holding.put("peerSessionIds", List.of(mine, refused));
            at(0, team.supervisor())
                    .body(holding)
                    .post(path + "/holding")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/peerSessionIds"));
        }
        var holding = holding(team);
        holding.put("peerSessionIds", List.of(mine));
        at(0, team.supervisor())
                .body(holding)
                .post(path + "/holding")
                .then()
                .statusCode(200)
                .body("peerSessions.id", contains(mine.toString()))
                .body("peerSessions.number", contains(1))
                .body(not(containsString(recipient.person().toString())))
                .body(not(containsString("student-participant")));
    }

    @Test
    void r31_anAdvocateSeesOnlyTheirOwnSupervisionInTheCurrentTerm() {
        var path = planned(individual());
        as(second.student()).get(path).then().statusCode(404);
        as(second.student()).get("/supervision-sessions").then().body("total", equalTo(0));
        as(team.student()).get(path).then().statusCode(200);
        teams.end(team);
        as(team.student()).get(path).then().statusCode(404);
    }

    @Test
    void r33_afterAReassignmentTheOldSupervisorSeesNothingAndTheNewOneWhatIsPlanned() {
        var held = planned(individual());
        at(0, team.supervisor())
                .body(holding(team))
                .post(held + "/holding")
                .then()
                .statusCode(200);
        var tomorrow = individual();
        tomorrow.put("startsAt", Instant.now().plus(1, ChronoUnit.DAYS));
        var open = planned(tomorrow);
        var other = world.join(district, district.north(), "second-supervisor", Role.SUPERVISOR);
        as(other).get(open).then().statusCode(404);
        teams.reassign(team, other);
        as(team.supervisor()).get(held).then().statusCode(404);
        as(team.supervisor()).get(open).then().statusCode(404);
        as(team.supervisor()).get("/supervision-sessions").then().body("total", equalTo(0));
        as(other).get(open).then().statusCode(200);
        as(other)
                .get("/supervision-sessions?status=PLANNED&advocateId=" + team.advocate())
                .then()
                .body("total", equalTo(1));
        at(0, other).body(holding(team)).post(open + "/holding").then().statusCode(403);
    }

    @Test
    void r40_anotherSchoolsOrDistrictsSessionLooksLikeNone() {
        var path = planned(individual());
        var foreign = world.district();
        for (var role : List.of(Role.SUPERVISOR, Role.PROGRAM_COORDINATOR, Role.PEER_ADVOCATE)) {
            foreign.as(role).get(path).then().statusCode(404).body("code", equalTo("not-found"));
            district.as(district.south().user(role)).get(path).then().statusCode(404);
            district.as(district.south().user(role))
                    .get("/supervision-sessions")
                    .then()
                    .body("total", equalTo(0));
        }
    }

    @Test
    void listsFilterByProgramAdvocateAndDay() {
        planned(individual());
        var old = individual(second.advocate());
        old.put("startsAt", Instant.now().minus(10, ChronoUnit.DAYS));
        var path = planned(old);
        for (var filter : List.of(
                "advocateId=" + second.advocate(),
                "until=" + Teams.today().minusDays(5),
                "programId=" + team.program() + "&sort=startsAt&limit=1",
                "supervisorId=" + team.supervisor().person() + "&sort=startsAt&limit=1",
                "schoolId=" + district.north().id() + "&until=" + Teams.today().minusDays(5))) {
            as(Role.PROGRAM_COORDINATOR)
                    .get("/supervision-sessions?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(path.substring(path.lastIndexOf('/') + 1)));
        }
        as(Role.PROGRAM_COORDINATOR)
                .get("/supervision-sessions?from=" + Teams.today().minusDays(5))
                .then()
                .body("total", equalTo(1));
    }

    private List<String> reads(String path, String type) {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return teams.in(
                district,
                () -> session.createQuery("""
                        select cast(e.reasonKind as String)
                        from AuditEntry e
                        where e.subjectId = :id
                          and e.subjectType = :type
                          and e.reasonKind is not null
                        order by e.occurredAt, e.id""", String.class)
                        .setParameter("id", id)
                        .setParameter("type", type)
                        .getResultList());
    }

    private UUID peerSession(Team by, TestUser recipient, boolean submit, int hoursAgo) {
        return UUID.fromString(district.as(by.student())
                .body(Map.of(
                        "advocateId",
                        by.advocate(),
                        "modelCode",
                        "PEER_COUNSELING",
                        "origin",
                        "SCHEDULED",
                        "startedAt",
                        Instant.now().minus(hoursAgo, ChronoUnit.HOURS),
                        "minutes",
                        20,
                        "topic",
                        "FRIENDS",
                        "recipientId",
                        recipient.person(),
                        "limitsTold",
                        true,
                        "submit",
                        submit))
                .post("/peer-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
