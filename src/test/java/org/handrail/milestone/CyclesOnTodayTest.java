package org.handrail.milestone;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What open cycles leave to whoever leads them or is named in them (F39). */
@QuarkusTest
class CyclesOnTodayTest {
    @Inject
    World world;

    TestDistrict district;
    Cycles cycles;
    TestUser specialist;
    TestUser leader;
    TestUser teacher;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        cycles = new Cycles(district);
        specialist = district.north().user(Role.PEER_SUPPORT_SPECIALIST);
        leader = district.north().user(Role.SCHOOL_LEADER);
        teacher = district.north().user(Role.REFERRING_STAFF);
    }

    @Test
    void r80_anOpenCycleWaitsForItsRatersThenForItsFacilitatorToCloseIt() {
        var cycle = cycles.ofSchool(Track.STAFF, specialist);
        for (var user : List.of(specialist, leader)) {
            district.as(user)
                    .get("/today")
                    .then()
                    .body("items.kind", contains("CYCLE_TO_RATE"))
                    .body("items[0].subjectId", equalTo(cycle.substring("/milestone-cycles/".length())))
                    .body("items[0].since", notNullValue())
                    .body("items[0].about", equalTo("Spring"))
                    .body("items[0].track", equalTo("STAFF"));
        }
        hasNothing(teacher);
        hasNothing(district.north().user(Role.BOARD_VIEWER));
        hasNothing(district.south().user(Role.SCHOOL_LEADER));

        cycles.rateAll(cycle, Track.STAFF, "DONE");
        hasNothing(specialist);
        district.as(leader).get("/today").then().body("items.kind", contains("CYCLE_TO_CLOSE"));
        cycles.close(cycle, 0).statusCode(200);
        hasNothing(leader);
    }

    @Test
    void aCycleOfOnesOwnWaitsForOneselfAlone() {
        Cycles.started(district.as(teacher), Cycles.own(Track.STAFF));
        district.as(teacher).get("/today").then().body("counts", equalTo(Map.of("CYCLE_TO_RATE", 1)));
        hasNothing(leader);
        hasNothing(specialist);
    }

    private void hasNothing(TestUser user) {
        district.as(user).get("/today").then().statusCode(200).body("items", empty());
    }
}
