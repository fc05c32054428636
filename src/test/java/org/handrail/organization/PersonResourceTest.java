package org.handrail.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonResourceTest {
    @Inject
    World world;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @Test
    void peopleAreFoundByPartsOfTheirNamesAndTheNameIsNotInTheAddress() {
        make(student("María José", "Ortega"));
        make(student("Mario", "Ortiz"));
        search(Map.of("name", "jos ORT")).body("items.familyName", contains("Ortega"));
        search(Map.of("name", "Ort Mar")).body("items.familyName", contains("Ortega", "Ortiz"));
        search(Map.of("name", "%")).body("total", equalTo(0));
        search(Map.of("name", "_rtega")).body("total", equalTo(0));
    }

    @Test
    void aListShowsWhatADirectoryShowsAndNoMore() {
        var input = student("Ada", "Lovelace");
        input.put("externalId", "S-1");
        make(input);
        search(Map.of("externalId", "S-1"))
                .body("items", hasSize(1))
                .body("items[0].gradeLevel", equalTo("10"))
                .body("items[0].bornOn", nullValue())
                .body("items[0].email", nullValue());
    }

    @Test
    void peopleAreFilteredAndSorted() {
        make(student("Zoe", "Last"));
        var left = student("Al", "Gone");
        left.put("active", false);
        make(left);
        search(Map.of("active", false)).body("items.givenName", contains("Al"));
        search(Map.of("kind", "STUDENT", "active", true)).body("items.kind", not(hasItem("STAFF")));
        search(Map.of("updatedSince", "2999-01-01T00:00:00Z")).body("total", equalTo(0));
        district.as(Role.PROGRAM_COORDINATOR)
                .body(Map.of())
                .post("/people/search?sort=-givenName&limit=1")
                .then()
                .body("items.givenName", contains("Zoe"));
        district.as(Role.PROGRAM_COORDINATOR)
                .body(Map.of())
                .post("/people/search?sort=bornOn")
                .then()
                .statusCode(400);
    }

    @Test
    void aCoordinatorSeesThePeopleOfTheirSchoolAndThoseWithoutOne() {
        var guardian = make(guardian("Grace", "Hopper"));
        var southern = student("Southern", "Student");
        southern.put("schoolId", district.south().id());
        var foreign = makeAs(district.north().user(Role.DISTRICT_ADMINISTRATOR), southern);
        visible(Role.PROGRAM_COORDINATOR, guardian, 200);
        visible(Role.PROGRAM_COORDINATOR, foreign, 404);
        visible(Role.DISTRICT_ADMINISTRATOR, foreign, 200);
        visible(Role.INTEGRATION_CLIENT, foreign, 200);
        search(Map.of("name", "Southern")).body("total", equalTo(0));
        search(Map.of("schoolId", district.south().id())).body("total", equalTo(0));
        search(Map.of("name", "Hopper")).body("total", equalTo(1));
    }

    @Test
    void aSupervisorSeesThePeopleOfTheirSchoolOnly() {
        var guardian = make(guardian("Grace", "Hopper"));
        var student = make(student("Ada", "Lovelace"));
        visible(Role.SUPERVISOR, guardian, 404);
        visible(Role.SUPERVISOR, student, 200);
        district.as(Role.SUPERVISOR)
                .body(Map.of("name", "Hopper"))
                .post("/people/search")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void studentsGuardiansAndThoseAboveTheSchoolLookNobodyUp() {
        for (var role : List.of(Role.PEER_ADVOCATE, Role.GUARDIAN, Role.SCHOOL_LEADER, Role.BOARD_VIEWER)) {
            district.as(role).body(Map.of()).post("/people/search").then().statusCode(403);
            visible(role, district.north().user(Role.PEER_ADVOCATE).person().toString(), 403);
        }
        district.as(Role.SUPERVISOR)
                .body(student("Ada", "Lovelace"))
                .post("/people")
                .then()
                .statusCode(403);
    }

    @Test
    void aNumberOfTheDistrictBelongsToOnePerson() {
        var first = student("Ada", "Lovelace");
        first.put("externalId", "S-1");
        make(first);
        district.as(Role.PROGRAM_COORDINATOR)
                .body(first)
                .post("/people")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
        var other = world.district();
        first.put("schoolId", other.north().id());
        other.as(Role.PROGRAM_COORDINATOR).body(first).post("/people").then().statusCode(201);
    }

    @Test
    void aStudentBelongsToASchoolThatTheCallerWorksWith() {
        var input = student("Ada", "Lovelace");
        input.remove("schoolId");
        refused(input, "/schoolId");
        for (var school : List.of(
                UUID.randomUUID(),
                district.south().id(),
                world.district().north().id())) {
            input.put("schoolId", school);
            refused(input, "/schoolId").body("errors[0].message", equalTo("Choose a school that you work with"));
        }
    }

    @Test
    void aPersonIsChangedInTheVersionThatWasSeen() {
        var id = make(student("Ada", "Lovelace"));
        var changed = student("Ada", "King");
        district.as(Role.PROGRAM_COORDINATOR)
                .body(changed)
                .put("/people/" + id)
                .then()
                .statusCode(428);
        district.as(Role.PROGRAM_COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(changed)
                .put("/people/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("familyName", equalTo("King"));
        district.as(district.south().user(Role.PROGRAM_COORDINATOR))
                .header("If-Match", "\"1\"")
                .body(changed)
                .put("/people/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void anImpossibleDateOfBirthIsRefused() {
        var input = student("Ada", "Lovelace");
        input.put("bornOn", "-999999999-01-01");
        refused(input, "/bornOn");
        input.put("bornOn", "2999-01-01");
        refused(input, "/bornOn");
    }

    @Test
    void r40_aPersonOfAnotherDistrictLooksLikeNone() {
        var foreign = world.district().north().user(Role.PEER_ADVOCATE).person();
        for (var id : new Object[] {foreign, UUID.randomUUID(), "not-an-id"}) {
            visible(Role.DISTRICT_ADMINISTRATOR, id.toString(), 404);
        }
    }

    @Test
    void r68_aGuardianWithoutEducationalRightsIsWrittenDownAsSuch() {
        var student = make(student("Ada", "Lovelace"));
        var mother = make(guardian("Anne", "Byron"));
        var father = make(guardian("George", "Byron"));
        addGuardian(student, mother, true).statusCode(201);
        String id =
                addGuardian(student, father, false).statusCode(201).extract().path("id");
        district.as(Role.SUPERVISOR)
                .get("/people/" + student + "/guardians")
                .then()
                .statusCode(200)
                .body("items.guardianId", containsInAnyOrder(mother, father))
                .body("items.find { it.id == '" + id + "' }.educationalRights", equalTo(false));
        addGuardian(student, father, true).statusCode(409).body("type", equalTo("/problems/conflict"));
        var path = "/people/" + student + "/guardians/" + id;
        district.as(Role.SUPERVISOR).delete(path).then().statusCode(403);
        district.as(district.south().user(Role.PROGRAM_COORDINATOR))
                .delete(path)
                .then()
                .statusCode(404);
        // Whoever takes it back at the same moment finds it gone, like whoever does so later.
        assertThat(AtOnce.all(
                        4,
                        () -> district.as(Role.PROGRAM_COORDINATOR).delete(path).statusCode()))
                .containsOnly(204, 404)
                .containsOnlyOnce(204);
        district.as(Role.PROGRAM_COORDINATOR).delete(path).then().statusCode(404);
        district.as(Role.SUPERVISOR)
                .get("/people/" + student + "/guardians")
                .then()
                .body("items.guardianId", contains(mother));
    }

    @Test
    void onlyAStudentHasGuardiansAndAStudentIsNone() {
        var student = make(student("Ada", "Lovelace"));
        var other = make(student("Mary", "Somerville"));
        var mother = make(guardian("Anne", "Byron"));
        addGuardian(student, other, true).statusCode(400).body("errors[0].pointer", equalTo("/guardianId"));
        addGuardian(student, student, true).statusCode(400).body("errors[0].pointer", equalTo("/guardianId"));
        addGuardian(mother, mother, true).statusCode(409).body("type", equalTo("/problems/not-a-student"));
        addGuardian(student, UUID.randomUUID().toString(), true).statusCode(400);
        var foreign = world.district().north().user(Role.GUARDIAN).person();
        addGuardian(student, foreign.toString(), true)
                .statusCode(400)
                .body("errors[0].message", equalTo("Choose someone whom you can see"));
    }

    private ValidatableResponse addGuardian(String student, String guardian, boolean rights) {
        return district.as(Role.PROGRAM_COORDINATOR)
                .body(Map.of("guardianId", guardian, "relation", "PARENT", "educationalRights", rights))
                .post("/people/" + student + "/guardians")
                .then();
    }

    private void visible(Role role, String id, int status) {
        district.as(role).get("/people/" + id).then().statusCode(status);
    }

    private ValidatableResponse search(Map<String, Object> search) {
        return district.as(Role.PROGRAM_COORDINATOR)
                .body(search)
                .post("/people/search")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse refused(Map<String, Object> input, String pointer) {
        return district.as(Role.PROGRAM_COORDINATOR)
                .body(input)
                .post("/people")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private String make(Map<String, Object> input) {
        return makeAs(district.north().user(Role.PROGRAM_COORDINATOR), input);
    }

    private String makeAs(TestUser user, Map<String, Object> input) {
        return district.as(user)
                .body(input)
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> student(String givenName, String familyName) {
        var student = new HashMap<String, Object>(guardian(givenName, familyName));
        student.put("kind", "STUDENT");
        student.put("gradeLevel", "10");
        student.put("bornOn", "2010-05-01");
        student.put("schoolId", district.north().id());
        return student;
    }

    private static Map<String, Object> guardian(String givenName, String familyName) {
        return Map.of("kind", "GUARDIAN", "givenName", givenName, "familyName", familyName, "active", true);
    }
}
