package org.handrail.advocate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.TestAdvocate;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AvailabilityResourceTest {
    @Inject
    World world;

    @Inject
    AdvocateFixture given;

    TestDistrict district;
    TestAdvocate advocate;

    @BeforeEach
    void anAdvocate() {
        district = world.district();
        advocate = given.ready(district, district.north(), "PEER_COUNSELING");
    }

    @Test
    void anAdvocateSaysWhenAndHowToBeMet() {
        put(advocate.user(), slot("TUESDAY", "15:10", "15:40"), slot("MONDAY", "12:00", "12:30"))
                .statusCode(200)
                .body("slots.weekday", contains("MONDAY", "TUESDAY"))
                .body("slots[1].startsAt", equalTo("15:10:00"));
        put(advocate.user(), slot("FRIDAY", "08:00", "08:20")).statusCode(200);
        district.as(Role.COUNSELLOR)
                .get(advocate.path() + "/availability")
                .then()
                .statusCode(200)
                .body("slots", hasSize(1))
                .body("slots[0].accommodations", contains("QUIET_ROOM"));
    }

    @Test
    void theCoordinatorCanSayItTooAndOthersCannot() {
        put(district.north().user(Role.PROGRAM_COORDINATOR), slot("MONDAY", "12:00", "12:30"))
                .statusCode(200);
        put(district.north().user(Role.SUPERVISOR), slot("MONDAY", "12:00", "12:30"))
                .statusCode(403);
        district.as(district.south().user(Role.PROGRAM_COORDINATOR))
                .header("If-Match", "\"0\"")
                .body(Map.of("slots", List.of()))
                .put(advocate.path() + "/availability")
                .then()
                .statusCode(404);
    }

    @Test
    void anAdvocateCannotBeAtTwoPlaces() {
        put(advocate.user(), slot("MONDAY", "12:00", "12:30"), slot("MONDAY", "12:20", "12:50"))
                .statusCode(400)
                .body("errors.pointer", contains("/slots/1"));
        put(advocate.user(), slot("MONDAY", "12:00", "12:30"), slot("MONDAY", "12:30", "12:50"))
                .statusCode(200);
        put(advocate.user(), slot("MONDAY", "12:30", "12:00"))
                .statusCode(400)
                .body("errors.pointer", contains("/slots/0/endsAt"));
    }

    private ValidatableResponse put(TestUser user, Map<?, ?>... slots) {
        return district.as(user)
                .header("If-Match", given.etag(district, advocate.user(), advocate.path()))
                .body(Map.of("slots", List.of(slots)))
                .put(advocate.path() + "/availability")
                .then();
    }

    private static Map<String, Object> slot(String weekday, String from, String to) {
        return Map.of(
                "weekday",
                weekday,
                "startsAt",
                from,
                "endsAt",
                to,
                "place",
                "Library",
                "mode",
                "IN_PERSON",
                "language",
                "es",
                "accommodations",
                List.of("QUIET_ROOM"));
    }
}
