package org.handrail.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.program.ReferralKind;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The test schools have students and colleagues from the start, and no calendar, program or agreement. */
@QuarkusTest
class FirstStepsResourceTest {
    @Inject
    World world;

    @Inject
    AdvocateFixture advocates;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @Test
    void f39_aNewSchoolHasAWayOfTenSteps() {
        steps().body("", hasSize(1))
                .body("[0].schoolName", equalTo(district.north().name()))
                .body("[0].programId", nullValue())
                .body(
                        "[0].steps.code",
                        contains(
                                "SCHOOL_YEAR",
                                "STUDENTS",
                                "COLLEAGUE",
                                "PROGRAM",
                                "SERVICE_MODELS",
                                "MENTAL_HEALTH_PARTNER",
                                "REFERRAL_DIRECTORY",
                                "AGREEMENT",
                                "ADVOCATE",
                                "ACTIVATION"));
        assertDone("STUDENTS", "COLLEAGUE");
    }

    @Test
    void f39_eachStepIsDoneWhereItIsDoneAndTheyAreGoneWhenTheProgramIsActive() {
        var ends = advocates.today().plusDays(200);
        district.as(PROGRAM_COORDINATOR)
                .body(Map.of(
                        "schoolId", district.north().id(),
                        "name", "This year",
                        "startsOn", ends.minusDays(300),
                        "endsOn", ends,
                        "terms", List.of(Map.of("name", "All", "startsOn", ends.minusDays(300), "endsOn", ends)),
                        "holidays", List.of()))
                .post("/school-years")
                .then()
                .statusCode(201);
        advocates.currentAgreement(district, district.north());
        var program = ProgramFixture.draft(district, district.north());
        steps().body("[0].programId", equalTo(program.id().toString()));
        assertDone("SCHOOL_YEAR", "STUDENTS", "COLLEAGUE", "PROGRAM", "AGREEMENT");
        program.offering("PEER_COUNSELING");
        assertDone(
                "SCHOOL_YEAR",
                "STUDENTS",
                "COLLEAGUE",
                "PROGRAM",
                "SERVICE_MODELS",
                "MENTAL_HEALTH_PARTNER",
                "AGREEMENT");
        program.withDirectory().activated();
        steps().body("", empty());
    }

    @Test
    void r58_oneKindOfReferralWithoutAReceiverKeepsTheDirectoryUndone() {
        var program = ProgramFixture.draft(district, district.north()).offering("PEER_COUNSELING");
        district.as(PROGRAM_COORDINATOR)
                .header("If-Match", program.etag())
                .body(program.directory(ReferralKind.SAFETY))
                .put(program.path("/referral-directory"))
                .then()
                .statusCode(200);
        steps().body("[0].steps.findAll { it.done }.code", not(hasItem("REFERRAL_DIRECTORY")));
        program.withDirectory();
        steps().body("[0].steps.findAll { it.done }.code", hasItem("REFERRAL_DIRECTORY"));
    }

    @Test
    void aProgramForTheStaffAsksForNothingThatIsAboutStudents() {
        var input = ProgramFixture.input(district.north());
        input.put("kind", "STAFF_PSS");
        ProgramFixture.draft(district, district.north(), input);
        steps().body(
                        "[0].steps.code",
                        contains("SCHOOL_YEAR", "COLLEAGUE", "PROGRAM", "REFERRAL_DIRECTORY", "ACTIVATION"));
    }

    @Test
    void onlyCoordinatorsAskAndOnlyOfTheirSchools() {
        for (var role : Role.values()) {
            assertThat(district.as(role).get("/first-steps").statusCode())
                    .as(role.name())
                    .isEqualTo(role == PROGRAM_COORDINATOR ? 200 : 403);
        }
        district.as(PROGRAM_COORDINATOR)
                .queryParam("school", district.south().id())
                .get("/first-steps")
                .then()
                .statusCode(200)
                .body("", empty());
    }

    private void assertDone(String... codes) {
        steps().body("[0].steps.findAll { it.done }.code", contains(codes));
    }

    private ValidatableResponse steps() {
        return district.as(PROGRAM_COORDINATOR).get("/first-steps").then().statusCode(200);
    }
}
