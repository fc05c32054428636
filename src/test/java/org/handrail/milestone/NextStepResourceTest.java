package org.handrail.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NextStepResourceTest {
    private static final Milestone MILESTONE = Cycles.GUIDE.of(Track.LEADERSHIP).getFirst();

    @Inject
    World world;

    @Inject
    TestClock clock;

    TestDistrict district;
    Cycles cycles;
    TestUser specialist;
    TestUser teacher;
    String cycle;

    @BeforeEach
    void aCycleWithARater() {
        district = world.district();
        cycles = new Cycles(district);
        specialist = district.north().user(Role.PEER_SUPPORT_SPECIALIST);
        teacher = district.north().user(Role.REFERRING_STAFF);
        cycle = cycles.ofSchool(Track.LEADERSHIP, specialist);
    }

    @Test
    void s3_11_aStepComesFromAnUnmetActionWithAnOwnerAndADay() {
        var action = MILESTONE.actions().getFirst().id();
        var step = step(teacher);
        step.put("actionId", action);
        var path = planned(step);
        district.as(teacher)
                .get(path)
                .then()
                .statusCode(200)
                .body("actionId", equalTo(action.toString()))
                .body("owner.name", equalTo(teacher.name()))
                .body("mine", equalTo(true))
                .body("part", equalTo("READS"))
                .body("state", equalTo("PLANNED"))
                .body("cycleName", equalTo("Spring"));
        district.as(teacher)
                .queryParam("mine", true)
                .get("/next-steps")
                .then()
                .body("items.words", contains("Ask the board"))
                .body("items.milestoneNumber", contains(1));
    }

    @Test
    void onlyWhoRatesPlansAndTheOwnerSeesItThrough() {
        for (var role : Role.values()) {
            var expected = switch (role) {
                case SCHOOL_LEADER, DISTRICT_ADMINISTRATOR, PEER_SUPPORT_SPECIALIST -> 201;
                case REFERRING_STAFF, SUPERVISOR, COUNSELLOR, PROGRAM_COORDINATOR -> 400;
                default -> 403;
            };
            assertThat(cycles.as(role).body(step(teacher)).post("/next-steps").statusCode())
                    .as(role.name())
                    .isEqualTo(expected);
        }
        var path = planned(step(teacher));
        moved(district.north().user(Role.COUNSELLOR), path, 0, "DONE").statusCode(403);
        moved(teacher, path, 0, "IN_PROGRESS").statusCode(200).header("ETag", "\"1\"");
        moved(teacher, path, 0, "DONE").statusCode(412);
        moved(teacher, path, 1, "DONE").statusCode(200).body("state", equalTo("DONE"));
        moved(teacher, path, 2, "DROPPED").statusCode(409).body("allowed", contains("PLANNED", "IN_PROGRESS"));
        moved(specialist, path, 2, "PLANNED").statusCode(200);
        district.as(teacher)
                .header("If-Match", "\"3\"")
                .body(change(teacher))
                .put(path)
                .then()
                .statusCode(403);
        district.as(specialist)
                .header("If-Match", "\"3\"")
                .body(change(specialist))
                .put(path)
                .then()
                .statusCode(200)
                .body("owner.id", equalTo(specialist.person().toString()))
                .body("words", equalTo("Ask again"));
    }

    @Test
    void r85_aStepThatIsDoneLeavesTheActionToTheRaters() {
        var action = MILESTONE.actions().getFirst().id();
        var step = step(teacher);
        step.put("actionId", action);
        moved(teacher, planned(step), 0, "DONE").statusCode(200);
        cycles.as(Role.SCHOOL_LEADER).get(cycle + "/ratings/" + action).then().body("state", nullValue());
    }

    @Test
    void aStepNeedsAMilestoneOfItsCycleAnAdultOfTheSchoolAndADayAhead() {
        refused("milestoneId", Cycles.GUIDE.of(Track.STAFF).getFirst().id());
        refused(
                "actionId",
                Cycles.GUIDE.of(Track.LEADERSHIP).get(1).actions().getFirst().id());
        refused("ownerId", district.north().user(Role.PEER_ADVOCATE).person());
        refused("ownerId", district.south().user(Role.REFERRING_STAFF).person());
        refused("dueOn", Teams.today().minusDays(1));
        refused("dueOn", Teams.today().plusYears(4));
        refused("words", " ");
        refused("words", "x".repeat(501));
        refused("cycleId", UUID.randomUUID());
        refused(
                "cycleId",
                new Cycles(world.district()).ofSchool(Track.LEADERSHIP).substring("/milestone-cycles/".length()));
    }

    @Test
    void theStepsOfAnotherSchoolAndOfSomeoneElsesOwnCycleStayHidden() {
        var path = planned(step(specialist));
        district.as(district.south().user(Role.SCHOOL_LEADER)).get(path).then().statusCode(404);
        cycles.as(Role.BOARD_VIEWER).get(path).then().statusCode(403);
        var own = Cycles.started(district.as(teacher), Cycles.own(Track.LEADERSHIP));
        var mine = step(teacher);
        mine.put("cycleId", own.substring("/milestone-cycles/".length()));
        String id = district.as(teacher)
                .body(mine)
                .post("/next-steps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var role : List.of(Role.SCHOOL_LEADER, Role.DISTRICT_ADMINISTRATOR)) {
            cycles.as(role).get("/next-steps/" + id).then().statusCode(404);
            cycles.as(role).get("/next-steps").then().body("items", hasSize(1));
        }
        mine.put("ownerId", specialist.person());
        district.as(teacher).body(mine).post("/next-steps").then().statusCode(400);
    }

    @Test
    void theListIsFilteredByDayAndState() {
        var path = planned(step(teacher));
        var later = step(specialist);
        later.put("dueOn", Teams.today().plusDays(40));
        planned(later);
        moved(teacher, path, 0, "DONE");
        list("open", true, specialist);
        list("open", false, teacher);
        list("until", Teams.today().plusDays(10), teacher);
        list("from", Teams.today().plusDays(10), specialist);
        list("state", "DONE", teacher);
        assertThat(cycles.as(Role.SCHOOL_LEADER)
                        .header("Accept", "text/csv")
                        .get("/next-steps")
                        .asString())
                .contains("Ask the board", teacher.name());
    }

    @Test
    void f39_aStepIsOnItsOwnersTodayAWeekAheadThenOverdueThenGone() {
        var near = step(teacher);
        near.put("dueOn", Teams.today().plusDays(7));
        var path = planned(near);
        var far = step(teacher);
        far.put("dueOn", Teams.today().plusDays(9));
        planned(far);
        district.as(teacher)
                .get("/today")
                .then()
                .statusCode(200)
                .body("items.kind", contains("NEXT_STEP_DUE"))
                .body("items.state", contains("DUE"))
                .body("items.dueOn", contains(Teams.today().plusDays(7).toString()));
        cycles.as(Role.SCHOOL_LEADER).get("/today").then().body("counts.NEXT_STEP_DUE", nullValue());
        moved(teacher, path, 0, "DONE").statusCode(200);
        district.as(teacher).get("/today").then().body("items", empty());
        moved(teacher, path, 1, "IN_PROGRESS").statusCode(200);
        clock.advance(Duration.ofDays(8));
        district.forgetTokens();
        district.as(teacher)
                .get("/today")
                .then()
                .body("items.state", contains("OVERDUE", "DUE"))
                .body("counts.NEXT_STEP_DUE", equalTo(2));
    }

    @Test
    void f39_theStepOfACycleOfOnesOwnIsOnTodayToo() {
        var own = Cycles.started(district.as(teacher), Cycles.own(Track.LEADERSHIP));
        var mine = step(teacher);
        mine.put("cycleId", own.substring("/milestone-cycles/".length()));
        district.as(teacher).body(mine).post("/next-steps").then().statusCode(201);
        district.as(teacher).get("/today").then().body("counts.NEXT_STEP_DUE", equalTo(1));
    }

    private void list(String parameter, Object value, TestUser owner) {
        cycles.as(Role.SCHOOL_LEADER)
                .queryParam(parameter, String.valueOf(value))
                .get("/next-steps")
                .then()
                .statusCode(200)
                .body("items.ownerId", contains(owner.person().toString()));
    }

    private void refused(String field, Object value) {
        var step = step(teacher);
        step.put(field, value);
        district.as(specialist)
                .body(step)
                .post("/next-steps")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + field));
    }

    private String planned(Map<String, Object> step) {
        String id = district.as(specialist)
                .body(step)
                .post("/next-steps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/next-steps/" + id;
    }

    private ValidatableResponse moved(TestUser user, String path, int version, String state) {
        return district.as(user)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("state", state))
                .put(path + "/state")
                .then();
    }

    private Map<String, Object> step(TestUser owner) {
        var step = new HashMap<String, Object>();
        step.put("cycleId", cycle.substring("/milestone-cycles/".length()));
        step.put("milestoneId", MILESTONE.id());
        step.put("words", "Ask the board");
        step.put("ownerId", owner.person());
        step.put("dueOn", Teams.today().plusDays(3));
        return step;
    }

    private static Map<String, Object> change(TestUser owner) {
        LocalDate due = Teams.today().plusDays(5);
        return Map.of("words", "Ask again", "ownerId", owner.person(), "dueOn", due);
    }
}
