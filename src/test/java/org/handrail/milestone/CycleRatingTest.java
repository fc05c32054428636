package org.handrail.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers and celebrations in an open cycle (R97, S3.10). */
@QuarkusTest
class CycleRatingTest {
    private static final List<UUID> LEADERSHIP = Cycles.actions(Track.LEADERSHIP);

    @Inject
    World world;

    TestDistrict district;
    Cycles cycles;
    TestUser specialist;
    TestUser teacher;

    @BeforeEach
    void aSchoolWithItsStaff() {
        district = world.district();
        cycles = new Cycles(district);
        specialist = district.north().user(Role.PEER_SUPPORT_SPECIALIST);
        teacher = district.north().user(Role.REFERRING_STAFF);
    }

    @Test
    void anAnswerHasItsEvidenceAndWhoGaveIt() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP, specialist);
        district.as(specialist)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "state", "DONE", "evidence", "In the plan of August", "link", "https://example.org/plan#p3"))
                .put(cycle + "/ratings/" + LEADERSHIP.getFirst())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DONE"))
                .body("evidence", equalTo("In the plan of August"))
                .body("link", equalTo("https://example.org/plan#p3"))
                .body("raterName", equalTo(specialist.name()));
        cycles.rate(cycle, LEADERSHIP.getFirst(), 1, Role.SCHOOL_LEADER, Map.of())
                .statusCode(200)
                .body("state", nullValue())
                .body("evidence", nullValue());
    }

    @Test
    void r97_twoRatersNeverOverwriteEachOther() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP, specialist, teacher);
        var action = LEADERSHIP.getFirst();
        var done = Map.of("state", "DONE");
        cycles.rate(specialist, cycle, action, 0, done).statusCode(200);
        cycles.rate(teacher, cycle, action, 0, Map.of("state", "NOT_YET")).statusCode(412);
        district.as(teacher)
                .body(Map.of("state", "NOT_YET"))
                .put(cycle + "/ratings/" + action)
                .then()
                .statusCode(428);
        district.as(teacher).get(cycle + "/ratings/" + action).then().body("state", equalTo("DONE"));
        // At the same time, each on actions of their own: nothing is lost.
        var answers = Stream.of(specialist, teacher)
                .map(rater -> AtOnce.start(() -> LEADERSHIP.stream()
                        .skip(rater == specialist ? 1 : 21)
                        .limit(20)
                        .map(each -> cycles.rate(rater, cycle, each, 0, done)
                                .extract()
                                .statusCode())
                        .toList()))
                .toList();
        assertThat(answers).flatMap(CompletableFuture::join).hasSize(40).containsOnly(200);
        var states = cycles.as(Role.SCHOOL_LEADER)
                .get(cycle + "/ratings")
                .then()
                .extract()
                .<List<String>>path("state");
        assertThat(states.stream().filter("DONE"::equals)).hasSize(41);
    }

    @Test
    void theSameAnswerTwiceChangesNothing() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP, specialist);
        for (int i = 0; i < 2; i++) {
            cycles.rate(specialist, cycle, LEADERSHIP.getFirst(), 0, Map.of("state", "DONE"))
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
    }

    @Test
    void badAnswersAreRefused() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP);
        var action = LEADERSHIP.getFirst();
        Map.of(
                        "/reason",
                                List.of(Map.of("state", "NOT_APPLICABLE"), Map.of("state", "DONE", "reason", "None")),
                        "/evidence", List.of(Map.of("evidence", "x".repeat(10_001))),
                        "/link",
                                List.of(
                                        Map.of("link", "javascript:alert(1)"),
                                        Map.of("link", "http://example.org"),
                                        Map.of("link", "https://"),
                                        Map.of("link", "https:// javascript:alert(1)"),
                                        Map.of("link", "https://example.org/\njavascript:alert(1)")))
                .forEach((pointer, answers) ->
                        answers.forEach(answer -> cycles.rate(cycle, action, 0, Role.SCHOOL_LEADER, answer)
                                .statusCode(400)
                                .body("errors[0].pointer", equalTo(pointer))));
        cycles.rate(cycle, action, 0, Role.SCHOOL_LEADER, Map.of("state", "MAYBE"))
                .statusCode(400);
        cycles.rate(cycle, action, 0, Role.SCHOOL_LEADER, Map.of("evidence", "x".repeat(10_000)))
                .statusCode(200);
        for (var unknown :
                List.of(UUID.randomUUID(), Cycles.actions(Track.STAFF).getFirst())) {
            cycles.rate(cycle, unknown, 0, Role.SCHOOL_LEADER, Map.of("state", "DONE"))
                    .statusCode(404);
        }
        var foreign = new Cycles(world.district()).ofSchool(Track.LEADERSHIP);
        cycles.rate(foreign, action, 0, Role.SCHOOL_LEADER, Map.of("state", "DONE"))
                .statusCode(404);
    }

    @Test
    void s3_10_aTeamCelebrates() {
        var cycle = cycles.ofSchool(Track.STAFF, specialist, teacher);
        var milestone = Cycles.GUIDE.of(Track.STAFF).getFirst().id();
        String id = district.as(specialist)
                .body(Map.of("milestoneId", milestone, "words", "Everyone came"))
                .post(cycle + "/celebrations")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1" + cycle + "/celebrations/"))
                .extract()
                .path("id");
        cycles.as(Role.BOARD_VIEWER).get(cycle).then().body("celebrations.words", contains("Everyone came"));
        district.as(teacher).delete(cycle + "/celebrations/" + id).then().statusCode(403);
        cycles.as(Role.BOARD_VIEWER)
                .delete(cycle + "/celebrations/" + id)
                .then()
                .statusCode(403);
        district.as(specialist).delete(cycle + "/celebrations/" + id).then().statusCode(204);
        district.as(specialist)
                .body(Map.of(
                        "milestoneId",
                        Cycles.GUIDE.of(Track.LEADERSHIP).getFirst().id(),
                        "words",
                        "x"))
                .post(cycle + "/celebrations")
                .then()
                .statusCode(400);
    }
}
