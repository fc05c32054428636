package org.handrail.advocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.TestAdvocate;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeerAdvocateResourceTest {
    @Inject
    World world;

    @Inject
    AdvocateFixture given;

    TestDistrict district;
    TestUser coordinator;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
    }

    @Test
    void aCoordinatorPutsAStudentOnTheRosterAndNobodyElseDoes() {
        var program = given.program(district, district.north());
        var student = district.north().user(Role.PEER_ADVOCATE);
        var input = given.input(program, student.person(), "PEER_COUNSELING");
        for (var role : List.of(Role.PEER_ADVOCATE, Role.SUPERVISOR, Role.COUNSELLOR, Role.SCHOOL_LEADER)) {
            district.as(role).body(input).post("/peer-advocates").then().statusCode(403);
        }
        district.as(coordinator)
                .body(input)
                .post("/peer-advocates")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("CANDIDATE"))
                .body("schoolId", equalTo(district.north().id().toString()))
                .body("models", contains("PEER_COUNSELING"))
                .body("supervisorId", nullValue())
                .body("supervisor", nullValue());
    }

    @Test
    void r01_anAdvocateCannotBeRecordedAsTherapistCaseManagerOrMandatedReporter() {
        var program = given.program(district, district.north());
        var student = district.north().user(Role.PEER_ADVOCATE);
        for (var field : List.of("clinicalRole", "therapist", "caseManager", "mandatedReporter", "diagnosis")) {
            var input = new HashMap<>(given.input(program, student.person(), "PEER_COUNSELING"));
            input.put(field, true);
            district.as(coordinator)
                    .body(input)
                    .post("/peer-advocates")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/malformed-request"));
        }
    }

    @Test
    void onlyAnActiveStudentOfTheProgramsSchoolCanServe() {
        var program = given.program(district, district.north());
        var foreign = world.district();
        for (var person : List.of(
                district.south().user(Role.PEER_ADVOCATE).person(),
                district.north().user(Role.SUPERVISOR).person(),
                foreign.north().user(Role.PEER_ADVOCATE).person(),
                UUID.randomUUID())) {
            refused(given.input(program, person, "PEER_COUNSELING"), "/personId");
        }
        var student = district.north().user(Role.PEER_ADVOCATE).person();
        for (var elsewhere : List.of(
                given.program(district, district.south()),
                given.program(foreign, foreign.north()),
                UUID.randomUUID())) {
            refused(given.input(elsewhere, student, "PEER_COUNSELING"), "/programId");
        }
        refused(given.input(program, student, "CASE_MANAGEMENT"), "/models");
    }

    private void refused(Map<String, Object> input, String pointer) {
        district.as(coordinator)
                .body(input)
                .post("/peer-advocates")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aStudentServesOnceInAProgramAtATime() {
        var advocate =
                given.candidate(district, district.north(), district.north().user(Role.PEER_ADVOCATE));
        district.as(coordinator)
                .body(given.input(advocate.programId(), advocate.user().person()))
                .post("/peer-advocates")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-serving"));
    }

    @Test
    void aStudentPutOnTheRosterTwiceAtOnceServesOnce() {
        var student = world.user(district, district.north(), Role.PEER_ADVOCATE, LocalDate.of(2010, 1, 1));
        var program = given.program(district, district.north());
        var terms = new AtomicInteger();
        district.token(coordinator);
        var statuses = AtOnce.all(4, () -> {
            var input = given.input(program, student.person());
            input.put("termStartsOn", given.termStart().plusDays(terms.getAndIncrement()));
            return district.as(coordinator)
                    .body(input)
                    .post("/peer-advocates")
                    .then()
                    .extract()
                    .statusCode();
        });
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void theRosterShowsEachCallerWhomTheyMayKnowOf() {
        var mine = given.ready(district, district.north(), "PEER_COUNSELING");
        var other = given.selected(
                district,
                given.candidate(
                        district,
                        district.north(),
                        world.user(district, district.north(), Role.PEER_ADVOCATE, LocalDate.of(2010, 1, 1))));
        for (var role : List.of(Role.PROGRAM_COORDINATOR, Role.SCHOOL_LEADER, Role.COUNSELLOR)) {
            district.as(role).get("/peer-advocates").then().statusCode(200).body("total", equalTo(2));
            district.as(district.south().user(role))
                    .get("/peer-advocates")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            sees(district.north().user(role), other, 200);
            sees(district.south().user(role), other, 404);
        }
        for (var role : List.of(Role.PEER_ADVOCATE, Role.SUPERVISOR)) {
            district.as(role)
                    .get("/peer-advocates")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(mine.id().toString()));
            sees(district.north().user(role), mine, 200);
            sees(district.north().user(role), other, 404);
            sees(district.south().user(role), mine, 404);
        }
        for (var role : List.of(Role.STUDENT_PARTICIPANT, Role.GUARDIAN, Role.REFERRING_STAFF)) {
            district.as(role).get("/peer-advocates").then().statusCode(403);
            sees(district.north().user(role), mine, 403);
        }
    }

    private void sees(TestUser user, TestAdvocate advocate, int status) {
        district.as(user).get(advocate.path()).then().statusCode(status);
    }

    @Test
    void theRosterCanBeFiltered() {
        var advocate = given.ready(district, district.north(), "PEER_COUNSELING");
        var supervisor = district.north().user(Role.SUPERVISOR).person();
        for (var filter : List.of(
                "status=SELECTED",
                "programId=" + advocate.programId(),
                "schoolId=" + district.north().id(),
                "supervisorId=" + supervisor,
                "updatedSince=2020-01-01T00:00:00Z")) {
            district.as(coordinator).get("/peer-advocates?" + filter).then().body("total", equalTo(1));
        }
        for (var filter :
                List.of("status=ENDED", "supervisorId=" + UUID.randomUUID(), "updatedSince=2099-01-01T00:00:00Z")) {
            district.as(coordinator).get("/peer-advocates?" + filter).then().body("total", equalTo(0));
        }
        district.as(coordinator).get("/peer-advocates?status=GONE").then().statusCode(400);
    }

    @Test
    void r40_anAdvocateOfAnotherDistrictLooksLikeNone() {
        var foreign = world.district();
        var advocate = given.ready(foreign, foreign.north(), "PEER_COUNSELING");
        for (var id : List.of(advocate.id(), UUID.randomUUID())) {
            district.as(coordinator).get("/peer-advocates/" + id).then().statusCode(404);
            district.as(coordinator)
                    .get("/peer-advocates/" + id + "/readiness?model=PEER_COUNSELING")
                    .then()
                    .statusCode(404);
            district.as(coordinator)
                    .header("If-Match", "\"0\"")
                    .post("/peer-advocates/" + id + "/pause")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anAdvocateIsSelectedTakesABreakComesBackAndEnds() {
        var path = given.candidate(district, district.north(), district.north().user(Role.PEER_ADVOCATE))
                .path();
        given.step(district, coordinator, path, "resumption").statusCode(409);
        given.step(district, coordinator, path, "pause")
                .statusCode(409)
                .body("type", equalTo("/problems/invalid-transition"))
                .body("allowed", contains("SELECTED", "ENDED"));
        given.step(district, coordinator, path, "selection").body("status", equalTo("SELECTED"));
        given.step(district, coordinator, path, "pause").body("status", equalTo("PAUSED"));
        given.step(district, coordinator, path, "selection").statusCode(409);
        given.step(district, coordinator, path, "resumption").body("status", equalTo("SELECTED"));
        given.step(district, coordinator, path, "end")
                .body("status", equalTo("ENDED"))
                .body("endedOn", equalTo(given.today().toString()));
        given.step(district, coordinator, path, "resumption").statusCode(409);
        district.as(coordinator).post(path + "/end").then().statusCode(428);
        district.as(Role.SUPERVISOR).post(path + "/end").then().statusCode(403);
    }

    @Test
    void r33_anotherSupervisorEndsTheFirstOnesSightOnTheDayBefore() {
        var advocate = given.ready(district, district.north(), "PEER_COUNSELING");
        var next = world.user(district, district.north(), Role.SUPERVISOR, LocalDate.of(1980, 1, 1));
        var first = district.north().user(Role.SUPERVISOR);
        assign(advocate, next.person(), given.today().toString(), 200);
        sees(next, advocate, 200);
        sees(first, advocate, 404);
        district.as(coordinator)
                .get(advocate.path() + "/supervisors")
                .then()
                .body(
                        "supervisorId",
                        contains(next.person().toString(), first.person().toString()))
                .body("[1].endsOn", equalTo(given.today().minusDays(1).toString()));
        district.as(coordinator)
                .get(advocate.path())
                .then()
                .body("supervisorId", equalTo(next.person().toString()))
                .header("ETag", "\"3\"");
    }

    @Test
    void onlyASupervisorOrCoordinatorOfTheSchoolSupervises() {
        var advocate = given.ready(district, district.north(), "PEER_COUNSELING");
        var foreign = world.district();
        for (var person : List.of(
                district.north().user(Role.COUNSELLOR).person(),
                district.south().user(Role.SUPERVISOR).person(),
                foreign.north().user(Role.SUPERVISOR).person(),
                UUID.randomUUID())) {
            assign(advocate, person, given.today().toString(), 400);
        }
        assign(advocate, coordinator.person(), given.termStart().minusDays(1).toString(), 400);
        assign(advocate, coordinator.person(), given.today().toString(), 200);
    }

    private void assign(TestAdvocate advocate, UUID supervisor, String from, int status) {
        district.as(coordinator)
                .header("If-Match", given.etag(district, coordinator, advocate.path()))
                .body(Map.of("supervisorId", supervisor, "from", from))
                .put(advocate.path() + "/supervisor")
                .then()
                .statusCode(status);
    }
}
