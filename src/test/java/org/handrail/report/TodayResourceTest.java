package org.handrail.report;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.handrail.platform.security.Role.COUNSELLOR;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.ReferralFixture;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TodayResourceTest {
    @Inject
    World world;

    TestDistrict district;
    TodayOf today;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        today = new TodayOf(district);
    }

    @Test
    void whoeverHasNothingToDoHasAnEmptyDay() {
        for (var role : Role.values()) {
            today.of(role).statusCode(200).body("items", empty()).body("counts", equalTo(Map.of()));
        }
    }

    @Test
    void theListIsShortAndTheCountIsTrue() {
        var given = ReferralFixture.in(district);
        for (int i = 0; i < 12; i++) {
            given.raised(given.of("WEAPON"));
        }
        today.of(COUNSELLOR)
                .body("items", hasSize(lessThanOrEqualTo(50)))
                .body("items", hasSize(8))
                .body("items.state", everyItem(equalTo("URGENT")))
                .body("counts.REFERRAL_UNACKNOWLEDGED", equalTo(12));
    }

    @Test
    void f39_oneOfSeveralSchoolsCanBeLookedAtAlone() {
        var program = ProgramFixture.draft(district, district.north());
        for (var school : List.of(district.north(), district.south())) {
            var ids = school == district.north() ? List.of(program.id().toString()) : List.of();
            district.as(PROGRAM_COORDINATOR)
                    .queryParam("school", school.id())
                    .get("/today")
                    .then()
                    .statusCode(200)
                    .body("items.subjectId", equalTo(ids));
        }
        district.as(PROGRAM_COORDINATOR)
                .queryParam("school", "north")
                .get("/today")
                .then()
                .statusCode(400);
    }
}
