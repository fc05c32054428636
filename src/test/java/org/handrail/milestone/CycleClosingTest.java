package org.handrail.milestone;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing a cycle, and what comes after (R80, R82). */
@QuarkusTest
class CycleClosingTest {
    private static final List<UUID> LEADERSHIP = Cycles.actions(Track.LEADERSHIP);

    @Inject
    World world;

    TestDistrict district;
    Cycles cycles;
    TestUser specialist;

    @BeforeEach
    void aSchoolWithItsStaff() {
        district = world.district();
        cycles = new Cycles(district);
        specialist = district.north().user(Role.PEER_SUPPORT_SPECIALIST);
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
}
