package org.handrail.report;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.platform.security.Role.DISTRICT_ADMINISTRATOR;
import static org.handrail.platform.security.Role.PRIVACY_OFFICER;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;
import static org.handrail.platform.security.Role.SCHOOL_LEADER;
import static org.handrail.platform.security.Role.SUPERVISOR;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TodayOfficeTest {
    @Inject
    World world;

    @Inject
    AdvocateFixture advocates;

    @Inject
    TestClock clock;

    TestDistrict district;
    TodayOf today;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        today = new TodayOf(district);
    }

    @Test
    void theAdministratorIsToldOfASchoolThatNobodyCoordinates() {
        String school = district.as(DISTRICT_ADMINISTRATOR)
                .body(Map.of("name", "New School", "timeZone", "America/Los_Angeles", "active", true))
                .post("/schools")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        today.of(DISTRICT_ADMINISTRATOR)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("SCHOOL_WITHOUT_COORDINATOR"))
                .body("items[0].count", equalTo(1))
                .body("items[0].subjectId", nullValue());
        today.of(PROGRAM_COORDINATOR).body("items", empty());
        new TodayOf(world.district()).of(DISTRICT_ADMINISTRATOR).body("items", empty());

        var supervisor = district.north().user(SUPERVISOR);
        district.as(DISTRICT_ADMINISTRATOR)
                .body(Map.of("role", "PROGRAM_COORDINATOR", "schoolId", school))
                .post("/users/" + supervisor.account() + "/memberships")
                .then()
                .statusCode(201);
        today.of(DISTRICT_ADMINISTRATOR).body("items", empty());
    }

    @Test
    void aDraftProgramWaitsForItsCoordinator() {
        var program = ProgramFixture.draft(district, district.north());
        today.of(PROGRAM_COORDINATOR)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("PROGRAM_TO_ACTIVATE"))
                .body("items[0].about", notNullValue())
                .body("items[0].subjectId", equalTo(program.id().toString()));
        today.ofSouth(PROGRAM_COORDINATOR).body("items", empty());
    }

    @Test
    void r71_theLastSchoolYearThatEndsSoonWaitsForTheCoordinator() {
        var ends = advocates.today().plusDays(20);
        year("This year", ends.minusDays(300), ends);
        today.of(PROGRAM_COORDINATOR)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("SCHOOL_YEAR_ENDING"))
                .body("items[0].state", equalTo("DUE"))
                .body("items[0].dueOn", equalTo(ends.toString()))
                .body("items[0].about", equalTo("This year"));
        for (var role : List.of(DISTRICT_ADMINISTRATOR, SUPERVISOR, SCHOOL_LEADER)) {
            today.of(role).body("items", empty());
        }
        today.ofSouth(PROGRAM_COORDINATOR).body("items", empty());

        clock.advance(Duration.ofDays(21));
        district.forgetTokens();
        today.of(PROGRAM_COORDINATOR).body("items[0].state", equalTo("OVERDUE"));
        year("Next year", ends.plusDays(60), ends.plusDays(360));
        today.of(PROGRAM_COORDINATOR).body("items", empty());
    }

    @Test
    void r95_aKeyThatExpiresSoonWaitsForTheAdministratorUntilItIsRevoked() {
        var expiresAt = clock.instant().plus(40, ChronoUnit.DAYS);
        String id = district.as(DISTRICT_ADMINISTRATOR)
                .body(Map.of(
                        "login",
                        "sync",
                        "name",
                        "Roster sync",
                        "scopes",
                        List.of("school:read"),
                        "expiresAt",
                        expiresAt))
                .post("/api-clients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        today.of(DISTRICT_ADMINISTRATOR).body("items", empty());
        clock.advance(Duration.ofDays(11));
        district.forgetTokens();
        today.of(DISTRICT_ADMINISTRATOR)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("API_CLIENT_EXPIRING"))
                .body("items[0].state", equalTo("DUE"))
                .body("items[0].dueOn", notNullValue())
                .body("items[0].about", equalTo("Roster sync"))
                .body("items[0].subjectId", equalTo(id));
        for (var role : List.of(PRIVACY_OFFICER, PROGRAM_COORDINATOR)) {
            today.of(role).body("items", empty());
        }
        new TodayOf(world.district()).of(DISTRICT_ADMINISTRATOR).body("items", empty());
        clock.advance(Duration.ofDays(30));
        district.forgetTokens();
        today.of(DISTRICT_ADMINISTRATOR).body("items[0].state", equalTo("OVERDUE"));

        district.as(DISTRICT_ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .post("/api-clients/" + id + "/revocation")
                .then()
                .statusCode(200);
        today.of(DISTRICT_ADMINISTRATOR).body("items", empty());
    }

    private void year(String name, LocalDate from, LocalDate until) {
        district.as(PROGRAM_COORDINATOR)
                .body(Map.of(
                        "schoolId",
                        district.north().id(),
                        "name",
                        name,
                        "startsOn",
                        from,
                        "endsOn",
                        until,
                        "terms",
                        List.of(),
                        "holidays",
                        List.of()))
                .post("/school-years")
                .then()
                .statusCode(201);
    }
}
