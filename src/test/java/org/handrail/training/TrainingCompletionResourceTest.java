package org.handrail.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.TestAdvocate;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrainingCompletionResourceTest {
    @Inject
    World world;

    @Inject
    AdvocateFixture given;

    TestDistrict district;
    TestUser coordinator;
    TestAdvocate advocate;

    @BeforeEach
    void anUntrainedAdvocate() {
        district = world.district();
        coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
        advocate = given.supervised(
                district,
                given.selected(
                        district,
                        given.candidate(
                                district,
                                district.north(),
                                district.north().user(Role.PEER_ADVOCATE),
                                "PEER_COUNSELING",
                                "BRIEF_INTERVENTION")));
    }

    @Test
    void coursesAreListedByAudience() {
        district.as(Role.PEER_ADVOCATE)
                .get("/courses?audience=STUDENT")
                .then()
                .statusCode(200)
                .body("code", hasItem("MAKING_REFERRALS"))
                .body("find { it.code == 'FACING_TRAUMA_ADDICTION' }", nullValue());
        district.as(Role.PEER_ADVOCATE)
                .get("/courses/CONFIDENTIALITY")
                .then()
                .statusCode(200)
                .body("name.es", equalTo("Confidencialidad"));
        district.as(Role.PEER_ADVOCATE).get("/courses/HERBOLOGY").then().statusCode(404);
        district.as(Role.GUARDIAN).get("/courses").then().statusCode(403);
    }

    @Test
    void aSupervisorRecordsACompletionAndAnAdvocateCannot() {
        var input = Map.of(
                "advocateId",
                advocate.id(),
                "courseCode",
                "MAKING_REFERRALS",
                "completedOn",
                given.today(),
                "deliveryMode",
                "MENTORSHIP");
        for (var role : List.of(Role.PEER_ADVOCATE, Role.COUNSELLOR, Role.SCHOOL_LEADER)) {
            district.as(role).body(input).post("/training-completions").then().statusCode(403);
        }
        district.as(district.south().user(Role.SUPERVISOR))
                .body(input)
                .post("/training-completions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/advocateId"));
        district.as(Role.SUPERVISOR)
                .body(input)
                .post("/training-completions")
                .then()
                .statusCode(201)
                .body("expiresOn", equalTo(given.today().plusMonths(12).toString()));
    }

    @Test
    void aCompletionIsRefusedWhereItCannotBeTrue() {
        var today = given.today();
        given.completes(district, advocate, "CONFIDENTIALITY", today.plusDays(2), null)
                .statusCode(400)
                .body("errors.pointer", contains("/completedOn"));
        given.completes(district, advocate, "CONFIDENTIALITY", today, today.plusMonths(13))
                .statusCode(400)
                .body("errors.pointer", contains("/expiresOn"));
        given.completes(district, advocate, "CONFIDENTIALITY", today, today.minusDays(1))
                .statusCode(400);
        given.completes(district, advocate, "HERBOLOGY", today, null)
                .statusCode(400)
                .body("errors.pointer", contains("/courseCode"));
        given.completes(district, advocate, "CONFIDENTIALITY", today, null).statusCode(201);
        given.completes(district, advocate, "CONFIDENTIALITY", today, null).statusCode(409);
    }

    @Test
    void aDayInNoYearOfASchoolIsRefused() {
        for (var day : List.of(LocalDate.MIN, LocalDate.of(-9999, 2, 1), LocalDate.of(26, 2, 1))) {
            given.completes(district, advocate, "CONFIDENTIALITY", day, null)
                    .statusCode(400)
                    .body("errors.pointer", contains("/completedOn"))
                    .body("errors.message", contains("A date is too far away"));
        }
    }

    @Test
    void s4_10_aCourseForAdultsIsNotForAStudent() {
        given.completes(district, advocate, "FACING_TRAUMA_ADDICTION", given.today(), null)
                .statusCode(400)
                .body("errors.pointer", contains("/courseCode"));
    }

    @Test
    void r12_anAdvocateWithAModuleMissingOrExpiredMeetsAClosedGateThatNamesIt() {
        given.agreed(district, advocate);
        var today = given.today();
        for (var course : List.of("ACTIVE_LISTENING", "MAKING_REFERRALS", "CONFIDENTIALITY")) {
            given.completes(district, advocate, course, today, null).statusCode(201);
        }
        missing("PEER_COUNSELING", today, "TRAINING_MISSING", "WHAT_MUST_BE_SHARED");
        given.completes(district, advocate, "WHAT_MUST_BE_SHARED", today.minusMonths(2), today.minusDays(1))
                .statusCode(201);
        missing("PEER_COUNSELING", today, "TRAINING_EXPIRED", "WHAT_MUST_BE_SHARED");
        given.completes(district, advocate, "WHAT_MUST_BE_SHARED", today, today.plusDays(3))
                .statusCode(201);
        given.gate(district, advocate, "PEER_COUNSELING", today.plusDays(3))
                .body("open", equalTo(true))
                .body(
                        "items.find { it.subject == 'WHAT_MUST_BE_SHARED' }.until",
                        equalTo(today.plusDays(3).toString()));
        missing("PEER_COUNSELING", today.plusDays(4), "TRAINING_EXPIRED", "WHAT_MUST_BE_SHARED");
    }

    @Test
    void r12_aModelCanAskForTrainingOfItsOwn() {
        given.agreed(district, given.trained(district, advocate, "PEER_COUNSELING"));
        given.gate(district, advocate, "PEER_COUNSELING", given.today()).body("open", equalTo(true));
        missing("BRIEF_INTERVENTION", given.today(), "TRAINING_MISSING", "BRIEF_INTERVENTION_FACILITATION");
    }

    @Test
    void r12_aWithdrawnCompletionCountsNoLonger() {
        given.agreed(district, given.trained(district, advocate, "PEER_COUNSELING"));
        String id = district.as(coordinator)
                .get("/training-completions?courseCode=MAKING_REFERRALS&advocateId=" + advocate.id())
                .then()
                .extract()
                .path("items[0].id");
        var path = "/training-completions/" + id;
        district.as(Role.PEER_ADVOCATE).post(path + "/withdrawal").then().statusCode(403);
        district.as(coordinator).post(path + "/withdrawal").then().statusCode(428);
        given.step(district, coordinator, path, "withdrawal").statusCode(200).body("withdrawnAt", notNullValue());
        given.step(district, coordinator, path, "withdrawal").statusCode(409);
        missing("PEER_COUNSELING", given.today(), "TRAINING_MISSING", "MAKING_REFERRALS");
    }

    private void missing(String model, LocalDate day, String code, String course) {
        given.gate(district, advocate, model, day)
                .body("open", equalTo(false))
                .body("items.findAll { !it.met }.code", contains(code))
                .body("items.findAll { !it.met }.subject", contains(course))
                .body("items.findAll { !it.met }.fixedBy", contains("PROGRAM_COORDINATOR"));
    }

    @Test
    void eachSeesTheTrainingOfThoseTheyMayKnowOf() {
        given.completes(district, advocate, "CONFIDENTIALITY", given.today(), null)
                .statusCode(201);
        for (var role : List.of(Role.PEER_ADVOCATE, Role.SUPERVISOR, Role.PROGRAM_COORDINATOR)) {
            district.as(role).get("/training-completions").then().body("total", equalTo(1));
            district.as(district.south().user(role))
                    .get("/training-completions")
                    .then()
                    .body("items", empty());
        }
        var another = world.user(district, district.north(), Role.PEER_ADVOCATE, LocalDate.of(2010, 1, 1));
        district.as(another).get("/training-completions").then().body("items", empty());
        district.as(Role.COUNSELLOR).get("/training-completions").then().statusCode(403);
    }

    @Test
    void whatExpiresIsListedUntilItIsRenewed() {
        var today = given.today();
        given.completes(district, advocate, "CONFIDENTIALITY", today.minusDays(5), today.plusDays(5));
        var path = "/training-completions?expiringBefore=" + today.plusDays(10);
        district.as(coordinator).get(path).then().body("items", hasSize(1));
        given.completes(district, advocate, "CONFIDENTIALITY", today, null);
        district.as(coordinator).get(path).then().body("items", empty());
    }

    @Test
    void r40_aCompletionOfAnotherDistrictLooksLikeNone() {
        var foreign = world.district();
        var other = given.candidate(foreign, foreign.north(), foreign.north().user(Role.PEER_ADVOCATE));
        String id = given.completes(foreign, other, "CONFIDENTIALITY", given.today(), null)
                .extract()
                .path("id");
        for (var one : List.of(id, UUID.randomUUID().toString())) {
            district.as(coordinator).get("/training-completions/" + one).then().statusCode(404);
        }
        district.as(coordinator)
                .body(Map.of(
                        "advocateId",
                        other.id(),
                        "courseCode",
                        "CONFIDENTIALITY",
                        "completedOn",
                        given.today(),
                        "deliveryMode",
                        "CLASS"))
                .post("/training-completions")
                .then()
                .statusCode(400)
                .body("errors.message", contains("There is no such advocate"));
    }
}
