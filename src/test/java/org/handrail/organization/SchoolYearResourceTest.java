package org.handrail.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handrail.platform.persistence.Districts;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchoolYearResourceTest {
    @Inject
    World world;

    @Inject
    SchoolCalendar calendar;

    @Inject
    Districts districts;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @Test
    void aCoordinatorWritesTheYearOfTheirSchoolAndEveryoneReadsIt() {
        var id = make(year("2026-27", "2026-08-17", "2027-06-04"));
        district.as(Role.PEER_ADVOCATE)
                .get("/school-years/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("2026-27"))
                .body("terms.name", contains("Fall", "Spring"))
                .body("holidays.name", contains("Thanksgiving"));
        district.as(Role.PEER_ADVOCATE)
                .get("/school-years?schoolId=" + district.north().id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].terms", equalTo(null));
        district.as(Role.PEER_ADVOCATE)
                .get("/school-years?schoolId=" + district.south().id())
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void someoneWithoutThePermissionDoesNotWriteAYear() {
        for (var role : List.of(Role.SUPERVISOR, Role.SCHOOL_LEADER, Role.PRIVACY_OFFICER, Role.PEER_ADVOCATE)) {
            district.as(role)
                    .body(year("2026-27", "2026-08-17", "2027-06-04"))
                    .post("/school-years")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aCoordinatorOfAnotherSchoolNeitherAddsNorChangesAYear() {
        var id = make(year("2026-27", "2026-08-17", "2027-06-04"));
        var other = district.south().user(Role.PROGRAM_COORDINATOR);
        district.as(other)
                .body(year("2027-28", "2027-08-17", "2028-06-04"))
                .post("/school-years")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/schoolId"));
        district.as(other)
                .header("If-Match", "\"0\"")
                .body(year("Mine now", "2026-08-17", "2027-06-04"))
                .put("/school-years/" + id)
                .then()
                .statusCode(403);
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(year("Changed", "2026-08-17", "2027-06-04"))
                .put("/school-years/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void anUnknownSchoolIsAnsweredLikeOneOutOfReach() {
        for (var school : List.of(
                UUID.randomUUID(),
                world.district().north().id(),
                district.south().id())) {
            var input = year("2026-27", "2026-08-17", "2027-06-04");
            input.put("schoolId", school);
            refused(input, 400)
                    .body("errors[0].pointer", equalTo("/schoolId"))
                    .body("errors[0].message", equalTo("Choose a school that you work with"));
        }
    }

    @Test
    void aChangeReplacesTermsAndHolidaysAndKeepsTheIdsOfTermsThatStay() {
        var id = make(year("2026-27", "2026-08-17", "2027-06-04"));
        String fall = district.as(Role.PEER_ADVOCATE).get("/school-years/" + id).path("terms[0].id");
        var changed = year("2026-27", "2026-08-17", "2027-06-04");
        changed.put(
                "terms",
                List.of(
                        period("Fall", "2026-08-17", "2026-12-11"),
                        period("Winter", "2027-01-04", "2027-03-12"),
                        period("Summer", "2027-03-22", "2027-06-04")));
        changed.put("holidays", List.of(period("Snow day", "2027-02-01", "2027-02-01")));
        district.as(Role.PROGRAM_COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(changed)
                .put("/school-years/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("terms.name", contains("Fall", "Winter", "Summer"))
                .body("holidays.name", contains("Snow day"));
        district.as(Role.PEER_ADVOCATE)
                .get("/school-years/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("terms[0].id", equalTo(fall))
                .body("terms[0].endsOn", equalTo("2026-12-11"))
                .body("terms.name", contains("Fall", "Winter", "Summer"))
                .body("holidays.name", contains("Snow day"));
        district.as(Role.PROGRAM_COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(changed)
                .put("/school-years/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void termsAndHolidaysLieInsideTheYearAndTermsDoNotShareADay() {
        refusedAt("/terms/0/startsOn", "terms", period("Fall", "2026-08-16", "2026-12-18"));
        refusedAt("/terms/0/endsOn", "terms", period("Fall", "2026-08-17", "2027-06-05"));
        refusedAt("/holidays/0/endsOn", "holidays", period("Summer", "2027-06-01", "2027-06-20"));
        refusedAt("/holidays/0/endsOn", "holidays", period("Backwards", "2026-12-20", "2026-12-19"));
        refusedAt(
                "/terms/1/startsOn",
                "terms",
                period("Fall", "2026-08-17", "2026-12-18"),
                period("Spring", "2026-12-18", "2027-06-04"));
        refusedAt(
                "/terms/1/name",
                "terms",
                period("Fall", "2026-08-17", "2026-12-18"),
                period("Fall", "2027-01-04", "2027-06-04"));
        refusedAt("/terms/0/name", "terms", period(" ", "2026-08-17", "2026-12-18"));
        refused(year("Backwards", "2027-06-04", "2026-08-17"), 400).body("errors[0].pointer", equalTo("/endsOn"));
        refused(year("Ages", "2026-08-17", "2126-08-17"), 400).body("errors[0].pointer", equalTo("/endsOn"));
    }

    @Test
    void twoYearsOfASchoolDoNotShareADayAndThoseOfTwoSchoolsMay() {
        make(year("2026-27", "2026-08-17", "2027-06-04"));
        refused(year("2027-28", "2027-06-04", "2028-06-02"), 409)
                .body("type", equalTo("/problems/school-years-overlap"));
        make(year("2027-28", "2027-06-05", "2028-06-02"));
        var south = year("2026-27", "2026-08-17", "2027-06-04");
        south.put("schoolId", district.south().id());
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .body(south)
                .post("/school-years")
                .then()
                .statusCode(201);
    }

    @Test
    void ofTwoOverlappingYearsSentAtTheSameMomentOneIsMade() {
        district.token(district.north().user(Role.PROGRAM_COORDINATOR));
        var statuses = AtOnce.all(Stream.of("One", "Two")
                .<Supplier<Integer>>map(name -> () -> district.as(Role.PROGRAM_COORDINATOR)
                        .body(year(name, "2026-08-17", "2027-06-04"))
                        .post("/school-years")
                        .statusCode())
                .toList());
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void r40_aYearOfAnotherDistrictLooksLikeNone() {
        var id = make(year("2026-27", "2026-08-17", "2027-06-04"));
        world.district()
                .as(Role.DISTRICT_ADMINISTRATOR)
                .get("/school-years/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void r71_theCalendarKnowsTheSchoolDaysOfEverySchoolYear() {
        var id = UUID.fromString(make(year("2026-27", "2026-08-17", "2027-06-04")));
        inDistrict(() -> {
            var north = district.north().id();
            assertThat(calendar.isSchoolDay(north, LocalDate.of(2026, 11, 24))).isTrue();
            assertThat(calendar.isSchoolDay(north, LocalDate.of(2026, 11, 26))).isFalse();
            assertThat(calendar.isSchoolDay(north, LocalDate.of(2026, 12, 23))).isFalse();
            assertThat(calendar.of(north).nextAfter(LocalDate.of(2026, 12, 18))).isEqualTo(LocalDate.of(2027, 1, 4));
            var weeks = calendar.weeks(id);
            assertThat(weeks).hasSize(42);
            assertThat(weeks.getFirst()).isEqualTo(new SchoolWeek(LocalDate.of(2026, 8, 17), 5));
            assertThat(weeks).contains(new SchoolWeek(LocalDate.of(2026, 11, 23), 2));
            assertThat(weeks.stream().filter(SchoolWeek::countsAsWeek)).hasSize(39);
        });
    }

    @ActivateRequestContext
    void inDistrict(Runnable work) {
        districts.in(district.id(), work);
    }

    private void refusedAt(String pointer, String list, Object... periods) {
        var input = year("2026-27", "2026-08-17", "2027-06-04");
        input.put(list, List.of(periods));
        refused(input, 400).body("errors[0].pointer", is(pointer));
    }

    private ValidatableResponse refused(Map<String, Object> input, int status) {
        return district.as(Role.PROGRAM_COORDINATOR)
                .body(input)
                .post("/school-years")
                .then()
                .statusCode(status);
    }

    private String make(Map<String, Object> input) {
        return district.as(Role.PROGRAM_COORDINATOR)
                .body(input)
                .post("/school-years")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> year(String name, String startsOn, String endsOn) {
        var year = new HashMap<String, Object>(period(name, startsOn, endsOn));
        year.put("schoolId", district.north().id());
        if (startsOn.equals("2026-08-17") && endsOn.equals("2027-06-04")) {
            year.put(
                    "terms",
                    List.of(period("Fall", "2026-08-17", "2026-12-18"), period("Spring", "2027-01-04", "2027-06-04")));
            year.put("holidays", List.of(period("Thanksgiving", "2026-11-25", "2026-11-27")));
        }
        return year;
    }

    private static Map<String, Object> period(String name, String startsOn, String endsOn) {
        return Map.of("name", name, "startsOn", startsOn, "endsOn", endsOn);
    }
}
