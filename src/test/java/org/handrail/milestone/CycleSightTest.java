package org.handrail.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees a cycle, and what they see of it (S3.9, R83). */
@QuarkusTest
class CycleSightTest {
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
    void theListCountsWhatIsAnsweredAndComesAsCsv() {
        var cycle = cycles.ofSchool(Track.LEADERSHIP);
        cycles.rate(
                cycle,
                Cycles.actions(Track.LEADERSHIP).getFirst(),
                0,
                Role.SCHOOL_LEADER,
                Map.of("state", "IN_PROGRESS"));
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
}
