package org.handrail.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Team;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupervisionSessionResourceTest {
    private static final String NOTE = "Seems tired; zxq-note";
    private static final String AGREED = "Ask for help earlier; zxq-agreed";

    @Inject
    World world;

    @Inject
    Teams teams;

    @Inject
    Session session;

    TestDistrict district;
    Team team;
    Team second;

    @BeforeEach
    void twoAdvocatesAndTheirSupervisor() {
        district = world.district();
        team = teams.team(district);
        second = teams.another(team, "second-advocate");
        teams.assign(
                district, second.advocate(), team.supervisor(), Teams.today().minusDays(28), null);
    }

    @Test
    void aSupervisorPlansHoldsAndReadsASession() {
        var path = planned(individual());
        at(0, team.supervisor())
                .body(holding(team))
                .post(path + "/holding")
                .then()
                .statusCode(200);
        as(team.supervisor())
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("HELD"))
                .body("supervisor.name", equalTo("Given supervisor-north Family"))
                .body("attendance.presence", contains("PRESENT"))
                .body("agreedPoints", equalTo(AGREED))
                .body("note", equalTo(NOTE));
    }

    @Test
    void onlySupervisorsAndCoordinatorsPlan() {
        for (var role : Role.values()) {
            var expected = switch (role) {
                case SUPERVISOR, PROGRAM_COORDINATOR -> 201;
                default -> 403;
            };
            assertThat(district.as(role)
                            .body(individual())
                            .post("/supervision-sessions")
                            .statusCode())
                    .as(role.name())
                    .isEqualTo(expected);
        }
    }

    @Test
    void r33_aSupervisorPlansForCurrentSuperviseesOnlyAndForNobodyElsesCalendar() {
        var other = world.join(district, district.north(), "second-supervisor", Role.SUPERVISOR);
        post(other, individual()).statusCode(400).body("errors[0].pointer", equalTo("/advocateIds"));
        var unassigned = teams.another(team, "third-advocate");
        var foreign = teams.team(world.district());
        for (var advocate : List.of(unassigned.advocate(), foreign.advocate(), UUID.randomUUID())) {
            post(team.supervisor(), individual(advocate))
                    .statusCode(400)
                    .body("errors[0].message", equalTo("Choose advocates of the program whom you supervise"));
        }
        for (var program : List.of(foreign.program(), teams.program(district, district.south()), UUID.randomUUID())) {
            var elsewhere = individual();
            elsewhere.put("programId", program);
            post(team.supervisor(), elsewhere)
                    .statusCode(400)
                    .body("errors[0].message", equalTo("Choose a program of your school"));
        }
        var forOther = individual();
        forOther.put("supervisorId", other.person());
        post(team.supervisor(), forOther).statusCode(400).body("errors[0].pointer", equalTo("/supervisorId"));
        var coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
        post(coordinator, forOther).statusCode(201);
        forOther.put("supervisorId", district.north().user(Role.COUNSELLOR).person());
        post(coordinator, forOther).statusCode(400);
        post(coordinator, individual(unassigned.advocate())).statusCode(201);
    }

    @Test
    void anIndividualSessionIsForOneAdvocateAndAGroupForSeveral() {
        var several = individual();
        several.put("advocateIds", List.of(team.advocate(), second.advocate()));
        post(team.supervisor(), several).statusCode(400);
        var alone = group();
        alone.put("advocateIds", List.of(team.advocate()));
        post(team.supervisor(), alone).statusCode(400);
        alone.put("advocateIds", List.of(team.advocate(), team.advocate()));
        post(team.supervisor(), alone).statusCode(400);
        planned(group());
    }

    @Test
    void aPlannedSessionMovesAndAHeldOneStays() {
        var path = planned(individual());
        var moved = group();
        moved.put("minutes", 45);
        at(0, team.supervisor())
                .body(moved)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("minutes", equalTo(45))
                .body("attendance", hasSize(2));
        at(1, team.supervisor()).body(individual()).put(path).then().body("attendance", hasSize(1));
        at(2, team.supervisor())
                .body(holding(team))
                .post(path + "/holding")
                .then()
                .statusCode(200);
        at(3, team.supervisor()).body(moved).put(path).then().statusCode(409);
        at(3, team.supervisor())
                .body(holding(team))
                .post(path + "/holding")
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid-transition"))
                .body("allowed", hasSize(0));
        at(3, team.supervisor())
                .body(Map.of("reason", "OTHER"))
                .post(path + "/cancellation")
                .then()
                .statusCode(409);
    }

    @Test
    void aSessionIsCancelledWithAReasonFromTheList() {
        var path = planned(individual());
        as(team.supervisor())
                .body(Map.of("reason", "OTHER"))
                .post(path + "/cancellation")
                .then()
                .statusCode(428);
        at(0, team.supervisor())
                .body(Map.of("reason", "Juan was ill"))
                .post(path + "/cancellation")
                .then()
                .statusCode(400)
                .body(not(containsString("Juan")));
        at(0, team.supervisor())
                .body(Map.of("reason", "ADVOCATE_AWAY"))
                .post(path + "/cancellation")
                .then()
                .statusCode(200)
                .body("cancellationReason", equalTo("ADVOCATE_AWAY"));
    }

    @Test
    void aSessionIsNotHeldBeforeItBegins() {
        var later = individual();
        later.put("startsAt", Instant.now().plus(1, ChronoUnit.DAYS));
        at(0, team.supervisor())
                .body(holding(team))
                .post(planned(later) + "/holding")
                .then()
                .statusCode(409);
    }

    @Test
    void aDayFarFromThisSchoolYearIsRefused() {
        for (var day : List.of("2001-01-01T10:00:00Z", "+999999999-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z")) {
            var input = individual();
            input.put("startsAt", day);
            post(team.supervisor(), input).statusCode(400).body("errors[0].pointer", equalTo("/startsAt"));
        }
    }

    @Test
    void r75_attendanceIsSaidForEachAdvocateOfTheGroupOnce() {
        var path = planned(group());
        for (var attendance : List.of(
                List.of(attended(team, "PRESENT")),
                List.of(attended(team, "PRESENT"), attended(team, "ABSENT")),
                List.of(attended(team, "PRESENT"), Map.of("advocateId", UUID.randomUUID(), "presence", "PRESENT")))) {
            at(0, team.supervisor())
                    .body(Map.of("attendance", attendance))
                    .post(path + "/holding")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/attendance"));
        }
    }

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
    void ofAHoldingAndACancellationAtOnceOneWins() {
        var path = planned(individual());
        district.token(team.supervisor());
        var coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
        district.token(coordinator);
        var held = AtOnce.start(() -> at(0, team.supervisor())
                .body(holding(team))
                .post(path + "/holding")
                .statusCode());
        var cancelled = AtOnce.start(() -> at(0, coordinator)
                .body(Map.of("reason", "MOVED"))
                .post(path + "/cancellation")
                .statusCode());
        assertThat(List.of(held.join(), cancelled.join())).containsOnlyOnce(200);
        as(team.supervisor())
                .get(path)
                .then()
                .body("status", equalTo(held.join() == 200 ? "HELD" : "CANCELLED"))
                .body("agreedPoints", held.join() == 200 ? equalTo(AGREED) : nullValue());
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

    private Map<String, Object> individual() {
        return individual(team.advocate());
    }

    private Map<String, Object> individual(UUID advocate) {
        var input = new HashMap<String, Object>();
        input.put("programId", team.program());
        input.put("kind", "INDIVIDUAL");
        input.put("startsAt", Instant.now().minus(2, ChronoUnit.HOURS));
        input.put("minutes", 30);
        input.put("advocateIds", List.of(advocate));
        return input;
    }

    private Map<String, Object> group() {
        var input = individual();
        input.put("kind", "GROUP");
        input.put("advocateIds", List.of(team.advocate(), second.advocate()));
        return input;
    }

    private static Map<String, Object> holding(Team team) {
        var holding = new HashMap<String, Object>();
        holding.put("attendance", List.of(attended(team, "PRESENT")));
        holding.put("agreedPoints", AGREED);
        holding.put("note", NOTE);
        return holding;
    }

    private static Map<String, Object> attended(Team team, String presence) {
        return Map.of("advocateId", team.advocate(), "presence", presence);
    }

    private String planned(Map<String, Object> input) {
        return "/supervision-sessions/"
                + post(team.supervisor(), input).statusCode(201).extract().path("id");
    }

    private ValidatableResponse post(TestUser user, Map<String, Object> input) {
        return as(user).body(input).post("/supervision-sessions").then();
    }

    private RequestSpecification as(Role role) {
        return district.as(role);
    }

    private RequestSpecification as(TestUser user) {
        return district.as(user);
    }

    private RequestSpecification at(int version, TestUser user) {
        return as(user).header("If-Match", "\"" + version + "\"");
    }
}
