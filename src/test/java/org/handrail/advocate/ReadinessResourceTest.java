package org.handrail.advocate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessResourceTest {
    private static final String MODEL = "PEER_COUNSELING";

    @Inject
    World world;

    @Inject
    AdvocateFixture given;

    @Inject
    SessionFactory factory;

    @Inject
    Clock clock;

    TestDistrict district;
    TestUser coordinator;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
    }

    @Test
    void aReadyAdvocateSeesAnOpenGateAndWhatKeepsItOpen() {
        var advocate = given.ready(district, district.north(), MODEL);
        for (var role : List.of(Role.PEER_ADVOCATE, Role.SUPERVISOR, Role.PROGRAM_COORDINATOR, Role.COUNSELLOR)) {
            district.as(role)
                    .get(advocate.path() + "/readiness?model=" + MODEL)
                    .then()
                    .statusCode(200)
                    .body("items.findAll { !it.met }", empty())
                    .body("open", equalTo(true))
                    .body("items.find { it.subject == 'MAKING_REFERRALS' }.until", notNullValue());
        }
        district.as(Role.REFERRING_STAFF)
                .get(advocate.path() + "/readiness?model=" + MODEL)
                .then()
                .statusCode(403);
        district.as(district.south().user(Role.PROGRAM_COORDINATOR))
                .get(advocate.path() + "/readiness?model=" + MODEL)
                .then()
                .statusCode(404);
        district.as(coordinator).get(advocate.path() + "/readiness").then().statusCode(400);
    }

    @Test
    void theGateFollowsTheAdvocatesStandingByItself() {
        var advocate = given.ready(district, district.north(), MODEL);
        var today = given.today();
        closed(advocate.path(), MODEL, given.termStart().minusDays(1), "TERM_OVER");
        closed(advocate.path(), "TUTORING", today, "MODEL_NOT_SERVED");
        given.step(district, coordinator, advocate.path(), "pause").statusCode(200);
        closed(advocate.path(), MODEL, today, "PAUSED");
        given.step(district, coordinator, advocate.path(), "end").statusCode(200);
        closed(advocate.path(), MODEL, today, "TERM_OVER");
    }

    @Test
    void aModelThatTheProgramDoesNotOfferAnyMoreClosesTheGateAndRefusesTheSession() {
        var advocate = given.ready(district, district.north(), MODEL);
        district.as(coordinator)
                .header("If-Match", given.etag(district, coordinator, "/programs/" + advocate.programId()))
                .body(ProgramFixture.models("TUTORING"))
                .put("/programs/" + advocate.programId() + "/service-models")
                .then()
                .statusCode(200);
        given.gate(district, advocate, MODEL, given.today())
                .body("open", equalTo(false))
                .body("items.findAll { !it.met }.code", contains("MODEL_NOT_OFFERED"))
                .body("items.findAll { !it.met }.subject", contains(MODEL))
                .body("items.findAll { !it.met }.fixedBy", contains("PROGRAM_COORDINATOR"));
        district.as(Role.PEER_ADVOCATE)
                .body(Map.of(
                        "advocateId",
                        advocate.id(),
                        "modelCode",
                        MODEL,
                        "origin",
                        "DROP_IN",
                        "startedAt",
                        clock.instant().minusSeconds(3600).truncatedTo(ChronoUnit.SECONDS),
                        "minutes",
                        20))
                .post("/peer-sessions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/gate-closed"))
                .body("missing.code", contains("MODEL_NOT_OFFERED"));
    }

    @Test
    void aCandidateIsNotReady() {
        var advocate = given.agreed(
                district,
                given.trained(
                        district,
                        given.candidate(
                                district, district.north(), district.north().user(Role.PEER_ADVOCATE), MODEL),
                        MODEL));
        closed(advocate.path(), MODEL, given.today(), "NOT_SELECTED");
    }

    private void closed(String path, String model, LocalDate day, String code) {
        List<String> missing = district.as(coordinator)
                .get(path + "/readiness?model=" + model + "&at=" + day + "T20:00:00Z")
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .extract()
                .path("items.findAll { !it.met }.code");
        assertThat(missing).contains(code);
        assertThat(missing).doesNotContain("NOT_ENROLLED", "PROGRAM_NOT_ACTIVE");
    }

    @Test
    void theBoardShowsEveryAdvocateOfTheProgramToThoseWhoMayKnowOfThem() {
        var advocate = given.ready(district, district.north(), MODEL);
        var student = world.user(district, district.north(), Role.PEER_ADVOCATE, LocalDate.of(2010, 1, 1));
        String second = district.as(coordinator)
                .body(given.input(advocate.programId(), student.person(), MODEL))
                .post("/peer-advocates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var path = "/peer-advocates/readiness-board?model=" + MODEL + "&programId=" + advocate.programId();
        district.as(coordinator)
                .get(path)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.advocateId", containsInAnyOrder(advocate.id().toString(), second))
                .body("items.find { it.advocateId == '" + advocate.id() + "' }.open", equalTo(true))
                .body("items.find { it.advocateId == '" + second + "' }.open", equalTo(false))
                .body(
                        "items.find { it.advocateId == '" + second + "' }.items.findAll { !it.met }[0].code",
                        equalTo("NOT_SELECTED"));
        district.as(Role.SUPERVISOR)
                .get(path)
                .then()
                .body("items.advocateId", contains(advocate.id().toString()));
        district.as(district.south().user(Role.PROGRAM_COORDINATOR))
                .get(path)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theBoardAsksNoMoreOfTheDatabaseForMoreAdvocates() {
        var advocate = given.ready(district, district.north(), MODEL);
        var path = "/peer-advocates/readiness-board?model=" + MODEL + "&programId=" + advocate.programId();
        long forOne = statementsFor(path);
        for (int i = 0; i < 3; i++) {
            var student = world.user(district, district.north(), Role.PEER_ADVOCATE, LocalDate.of(2010, 1, 1));
            district.as(coordinator)
                    .body(given.input(advocate.programId(), student.person(), MODEL))
                    .post("/peer-advocates")
                    .then()
                    .statusCode(201);
        }
        assertThat(statementsFor(path)).isEqualTo(forOne).isLessThanOrEqualTo(8);
    }

    private long statementsFor(String path) {
        var statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            district.as(coordinator).get(path).then().statusCode(200);
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
