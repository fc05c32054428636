package org.handrail.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MilestoneCycleResourceTest {
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
    void aLeaderStartsACycleWithNamedRaters() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP, specialist, teacher);
        cycles.as(Role.SCHOOL_LEADER)
                .get(cycle)
                .then()
                .statusCode(200)
                .body("scope", equalTo("SCHOOL"))
                .body("schoolName", equalTo("North High"))
                .body("edition", equalTo(1))
                .body("status", equalTo("OPEN"))
                .body("facilitator.name", equalTo("Given school-leader-north Family"))
                .body("raters.name", contains(specialist.name(), teacher.name()))
                .body("previousId", nullValue())
                .body("part", equalTo("LEADS"));
        district.as(specialist).get(cycle).then().body("part", equalTo("RATES"));
        cycles.as(Role.BOARD_VIEWER).get(cycle).then().statusCode(200).body("part", equalTo("READS"));
        cycles.as(Role.SCHOOL_LEADER)
                .get(cycle + "/ratings")
                .then()
                .statusCode(200)
                .body("", hasSize(48))
                .body("state", everyItem(nullValue()));
    }

    @Test
    void onlyLeadersAndAdministratorsStartASchoolsCycle() {
        for (var role : Role.values()) {
            var track = role == Role.DISTRICT_ADMINISTRATOR ? Track.STAFF : Track.LEADERSHIP;
            var expected = switch (role) {
                case SCHOOL_LEADER, DISTRICT_ADMINISTRATOR -> 201;
                default -> 403;
            };
            assertThat(cycles.as(role)
                            .body(Cycles.school(district.north(), track))
                            .post("/milestone-cycles")
                            .statusCode())
                    .as(role.name())
                    .isEqualTo(expected);
        }
        cycles.as(Role.SCHOOL_LEADER)
                .body(Cycles.school(district.south(), Track.LEADERSHIP))
                .post("/milestone-cycles")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/schoolId"));
    }

    @Test
    void aTrackHasOneOpenCycleAtATime() {
        cycles.ofSchool(Track.LEADERSHIP);
        cycles.as(Role.SCHOOL_LEADER)
                .body(Cycles.school(district.north(), Track.LEADERSHIP))
                .post("/milestone-cycles")
                .then()
                .statusCode(409)
                .body("code", equalTo("cycle-open"));
        cycles.ofSchool(Track.STAFF);
        Cycles.started(
                district.as(district.south().user(Role.SCHOOL_LEADER)),
                Cycles.school(district.south(), Track.LEADERSHIP));
    }

    @Test
    void ratersAreAdultsOfTheSchool() {
        for (var stranger : List.of(
                district.north().user(Role.PEER_ADVOCATE),
                district.north().user(Role.GUARDIAN),
                district.south().user(Role.REFERRING_STAFF),
                world.district().north().user(Role.REFERRING_STAFF))) {
            cycles.as(Role.SCHOOL_LEADER)
                    .body(Cycles.school(district.north(), Track.STAFF, stranger))
                    .post("/milestone-cycles")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/raterIds"));
        }
        var names = cycles.as(Role.SCHOOL_LEADER)
                .queryParam("schoolId", district.north().id())
                .get("/milestone-cycles/staff")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("id");
        assertThat(names)
                .contains(specialist.person().toString(), teacher.person().toString())
                .doesNotContain(
                        district.north().user(Role.PEER_ADVOCATE).person().toString(),
                        district.south().user(Role.REFERRING_STAFF).person().toString());
        district.as(teacher)
                .queryParam("schoolId", district.south().id())
                .get("/milestone-cycles/staff")
                .then()
                .statusCode(404);
        district.as(teacher).get("/milestone-cycles/staff").then().statusCode(403);
    }

    @Test
    void whoIsNotNamedSeesHowFarItIsAndNoEvidence() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP, specialist);
        for (var role : Role.values()) {
            int map = switch (role) {
                case STUDENT_PARTICIPANT, PEER_ADVOCATE, GUARDIAN, PRIVACY_OFFICER -> 403;
                default -> 200;
            };
            int ratings = switch (role) {
                case SCHOOL_LEADER, DISTRICT_ADMINISTRATOR, PEER_SUPPORT_SPECIALIST -> 200;
                default -> 403;
            };
            assertThat(cycles.as(role).get(cycle + "/heat-map").statusCode())
                    .as(role + " map")
                    .isEqualTo(map);
            assertThat(cycles.as(role).get(cycle + "/ratings").statusCode())
                    .as(role + " ratings")
                    .isEqualTo(ratings);
        }
        var elsewhere = district.as(district.south().user(Role.SCHOOL_LEADER));
        elsewhere.get(cycle).then().statusCode(404);
        elsewhere.get(cycle + "/heat-map").then().statusCode(404);
    }

    @Test
    void s3_9_aCycleOfOnesOwnIsNobodyElses() {
        var cycle = Cycles.started(district.as(teacher), Cycles.own(Track.STAFF));
        var unknown = "/milestone-cycles/" + UUID.randomUUID();
        for (var role : List.of(Role.SCHOOL_LEADER, Role.DISTRICT_ADMINISTRATOR, Role.BOARD_VIEWER, Role.COUNSELLOR)) {
            assertThat(Refusal.of(cycles.as(role).get(cycle)))
                    .isEqualTo(Refusal.of(cycles.as(role).get(unknown)));
            cycles.as(role).get("/milestone-cycles").then().body("items", empty());
        }
        district.as(teacher)
                .get("/milestone-cycles")
                .then()
                .body("items.id", contains(cycle.substring("/milestone-cycles/".length())));
        district.as(teacher).get(cycle).then().body("part", equalTo("LEADS"));
        var withOthers = Cycles.own(Track.LEADERSHIP);
        withOthers.put("raterIds", List.of(specialist.person()));
        district.as(teacher).body(withOthers).post("/milestone-cycles").then().statusCode(400);
    }

    @Test
    void s3_9_theDistrictsCycleIsTheAdministratorsAndSeenByItsRaters() {
        var body = Cycles.own(Track.LEADERSHIP);
        body.put("scope", "DISTRICT");
        var leader = district.south().user(Role.SCHOOL_LEADER);
        body.put("raterIds", List.of(leader.person()));
        cycles.as(Role.SCHOOL_LEADER)
                .body(body)
                .post("/milestone-cycles")
                .then()
                .statusCode(403);
        var cycle = Cycles.started(cycles.as(Role.DISTRICT_ADMINISTRATOR), body);
        district.as(leader).get(cycle).then().statusCode(200).body("part", equalTo("RATES"));
        cycles.as(Role.COALITION_COORDINATOR).get(cycle).then().statusCode(200).body("part", equalTo("READS"));
        cycles.as(Role.SCHOOL_LEADER).get(cycle).then().statusCode(404);
        district.as(teacher).get(cycle).then().statusCode(404);
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
        rated(specialist, cycle, action, 0, done).statusCode(200);
        rated(teacher, cycle, action, 0, Map.of("state", "NOT_YET")).statusCode(412);
        district.as(teacher)
                .body(Map.of("state", "NOT_YET"))
                .put(cycle + "/ratings/" + action)
                .then()
                .statusCode(428);
        district.as(teacher).get(cycle + "/ratings/" + action).then().body("state", equalTo("DONE"));
        // At the same time, each on actions of their own: nothing is lost.
        Stream.of(specialist, teacher)
                .map(rater -> CompletableFuture.runAsync(() -> LEADERSHIP.stream()
                        .skip(rater == specialist ? 1 : 21)
                        .limit(20)
                        .forEach(each -> rated(rater, cycle, each, 0, done).statusCode(200))))
                .toList()
                .forEach(CompletableFuture::join);
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
            rated(specialist, cycle, LEADERSHIP.getFirst(), 0, Map.of("state", "DONE"))
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
    }

    @Test
    void badInputIsRefused() {
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
        var shell = Cycles.school(district.south(), Track.LEADERSHIP);
        shell.put("component", "FAMILY_PARTNERSHIP");
        district.as(district.south().user(Role.SCHOOL_LEADER))
                .body(shell)
                .post("/milestone-cycles")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/component"));
    }

    @Test
    void r80_aBlankIsRefusedAtClosingByItsPointer() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP);
        LEADERSHIP.stream()
                .skip(2)
                .forEach(action -> cycles.rate(cycle, action, 0, Role.SCHOOL_LEADER, Map.of("state", "NOT_YET")));
        cycles.close(cycle, 0)
                .statusCode(409)
                .body("code", equalTo("ratings-missing"))
                .body("errors.pointer", contains("/ratings/" + LEADERSHIP.get(0), "/ratings/" + LEADERSHIP.get(1)));
        for (var action : LEADERSHIP.subList(0, 2)) {
            cycles.rate(
                            cycle,
                            action,
                            0,
                            Role.SCHOOL_LEADER,
                            Map.of("state", "NOT_APPLICABLE", "reason", "No school board here"))
                    .statusCode(200);
        }
        cycles.close(cycle, 0).statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void onlyWhoLeadsCloses() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP, specialist);
        for (var role : List.of(Role.PEER_SUPPORT_SPECIALIST, Role.PROGRAM_COORDINATOR, Role.BOARD_VIEWER)) {
            cycles.as(role)
                    .header("If-Match", "\"0\"")
                    .post(cycle + "/closing")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void r82_aClosedCycleIsReadOnlyAndTheNextStartsEmptyBesideIt() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP);
        cycles.rateAll(cycle, Track.LEADERSHIP, "DONE");
        cycles.close(cycle, 0).statusCode(200);
        cycles.rate(cycle, LEADERSHIP.getFirst(), 1, Role.SCHOOL_LEADER, Map.of("state", "NOT_YET"))
                .statusCode(409)
                .body("code", equalTo("cycle-closed"));
        cycles.as(Role.SCHOOL_LEADER)
                .body(Map.of("words", "We did it"))
                .post(cycle + "/celebrations")
                .then()
                .statusCode(409);
        cycles.as(Role.SCHOOL_LEADER)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Another", "raterIds", List.of()))
                .put(cycle)
                .then()
                .statusCode(409);
        cycles.close(cycle, 1).statusCode(409);
        var next = cycles.ofSchool(Track.LEADERSHIP);
        cycles.as(Role.SCHOOL_LEADER)
                .get(next + "/ratings")
                .then()
                .body("state", everyItem(nullValue()))
                .body("previousState", everyItem(equalTo("DONE")));
        cycles.as(Role.SCHOOL_LEADER)
                .get(next + "/heat-map")
                .then()
                .body("milestones.previousReached", everyItem(equalTo("REFINING")))
                .body("milestones.reached", everyItem(nullValue()))
                .body("milestones.change", everyItem(equalTo(-4)))
                .body("milestones[0].levels.previousDone", contains(4, 4, 5, 2));
    }

    @Test
    void r83_aHeatMapIsOfOneTrackAndHasNoNumberForAll() {
        var cycle = cycles.ofSchool(Track.STAFF);
        var first = Cycles.GUIDE.of(Track.STAFF).getFirst();
        first.at(Level.PREPARING)
                .forEach(action -> cycles.rate(cycle, action.id(), 0, Role.SCHOOL_LEADER, Map.of("state", "DONE")));
        Map<String, Object> map = cycles.as(Role.BOARD_VIEWER)
                .get(cycle + "/heat-map")
                .then()
                .extract()
                .path("");
        assertThat(map).containsOnlyKeys("cycleId", "milestones");
        cycles.as(Role.BOARD_VIEWER)
                .get(cycle + "/heat-map")
                .then()
                .body(
                        "milestones.milestoneId",
                        contains(Cycles.GUIDE.of(Track.STAFF).stream()
                                .map(milestone -> milestone.id().toString())
                                .toArray()))
                .body("milestones[0].reached", equalTo("PREPARING"))
                .body("milestones[0].levels.done", contains(3, 0, 0, 0))
                .body("milestones[0].levels.total", contains(3, 3, 3, 2))
                .body("milestones[1].reached", nullValue());
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

    @Test
    void anOpenCycleGetsOtherRatersAndAnotherFacilitator() {
        var cycle = cycles.ofSchool(Track.STAFF, specialist);
        var administrator = district.north().user(Role.DISTRICT_ADMINISTRATOR);
        changed(
                        cycle,
                        0,
                        Map.of(
                                "name",
                                "Fall",
                                "facilitatorId",
                                administrator.person(),
                                "raterIds",
                                List.of(teacher.person())))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Fall"))
                .body("facilitator.id", equalTo(administrator.person().toString()))
                .body("raters.id", contains(teacher.person().toString()));
        district.as(specialist).get(cycle + "/ratings").then().statusCode(403);
        cycles.as(Role.SCHOOL_LEADER)
                .queryParam("schoolId", district.north().id())
                .queryParam("leading", true)
                .get("/milestone-cycles/staff")
                .then()
                .body(
                        "name",
                        containsInAnyOrder(
                                district.north().user(Role.SCHOOL_LEADER).name(),
                                administrator.name(),
                                district.south()
                                        .user(Role.DISTRICT_ADMINISTRATOR)
                                        .name()));
        changed(cycle, 1, Map.of("name", "Fall", "facilitatorId", teacher.person(), "raterIds", List.of()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/facilitatorId"));
        district.as(teacher)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Mine", "raterIds", List.of()))
                .put(cycle)
                .then()
                .statusCode(403);
    }

    @Test
    void theListCountsWhatIsAnsweredAndComesAsCsv() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP);
        cycles.rate(cycle, LEADERSHIP.getFirst(), 0, Role.SCHOOL_LEADER, Map.of("state", "IN_PROGRESS"));
        cycles.as(Role.COALITION_COORDINATOR)
                .queryParam("status", "OPEN")
                .get("/milestone-cycles")
                .then()
                .statusCode(200)
                .body("items.rated", contains(1))
                .body("items.actions", contains(48));
        assertThat(cycles.as(Role.SCHOOL_LEADER)
                        .header("Accept", "text/csv")
                        .get("/milestone-cycles")
                        .asString())
                .contains("Spring");
    }

    private ValidatableResponse changed(String cycle, int version, Map<String, Object> body) {
        return cycles.as(Role.SCHOOL_LEADER)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(cycle)
                .then();
    }

    private ValidatableResponse rated(TestUser rater, String cycle, UUID action, int version, Map<String, ?> answer) {
        return district.as(rater)
                .header("If-Match", "\"" + version + "\"")
                .body(answer)
                .put(cycle + "/ratings/" + action)
                .then();
    }
}
