package org.handrail.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupervisionSessionResourceTest extends SupervisionSessionCase {
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
}
