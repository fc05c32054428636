package org.handrail.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who starts and changes a cycle, and who can be named in it (F23, S3.8). */
@QuarkusTest
class CycleStartTest {
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
    void ofCyclesStartedAtOnceOneIsOpen() {
        district.token(district.north().user(Role.SCHOOL_LEADER));
        var codes = AtOnce.all(
                4,
                () -> cycles.as(Role.SCHOOL_LEADER)
                        .body(Cycles.school(district.north(), Track.LEADERSHIP))
                        .post("/milestone-cycles")
                        .then()
                        .extract()
                        .<String>path("code"));
        assertThat(codes).containsOnlyOnce((String) null).containsOnly(null, "cycle-open");
    }

    @Test
    void aCycleNeedsAGuideWhoseTextIsAtHand() {
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

    private ValidatableResponse changed(String cycle, int version, Map<String, Object> body) {
        return cycles.as(Role.SCHOOL_LEADER)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(cycle)
                .then();
    }
}
