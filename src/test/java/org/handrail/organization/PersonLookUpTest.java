package org.handrail.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestSchool;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonLookUpTest {
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
    void whoeverRecordsSessionsOrRaisesReferralsLooksUpAndNobodyElse() {
        var ada = make(student(district.north(), "Ada", "Lovelace"));
        for (var role : List.of(
                Role.PEER_ADVOCATE, Role.REFERRING_STAFF, Role.SUPERVISOR, Role.COUNSELLOR, Role.PROGRAM_COORDINATOR)) {
            lookUp(role, "Lovelace").statusCode(200).body("items.id", contains(ada));
        }
        for (var role : List.of(
                Role.STUDENT_PARTICIPANT,
                Role.GUARDIAN,
                Role.PEER_SUPPORT_SPECIALIST,
                Role.SCHOOL_LEADER,
                Role.DISTRICT_ADMINISTRATOR,
                Role.BOARD_VIEWER,
                Role.INTEGRATION_CLIENT)) {
            lookUp(role, "Lovelace").statusCode(403);
        }
    }

    @Test
    void anAnswerTellsTwoPeopleApartAndNoMore() {
        var ada = make(student(district.north(), "Ada", "Lovelace"));
        lookUp(Role.PEER_ADVOCATE, "ada")
                .body(
                        "items",
                        equalTo(List.of(Map.of(
                                "id", ada, "name", "Ada Lovelace", "gradeLevel", "10", "schoolName", "North High"))))
                .body("more", equalTo(false));
    }

    @Test
    void aNameIsFoundByTheStartOfItsWordsWhateverTheAccentsAndTheOrder() {
        make(student(district.north(), "María José", "de la Peña-Ortiz"));
        for (var query : List.of("mar", "JOSÉ", "pena", "ort mar", "Peña-Or", "  maria   peña ", "%mar")) {
            lookUp(Role.PEER_ADVOCATE, query).body("items.name", contains("María José de la Peña-Ortiz"));
        }
        for (var query : List.of("aria", "osé", "mar ortega", "ma_x")) {
            lookUp(Role.PEER_ADVOCATE, query).body("items", hasSize(0));
        }
    }

    @Test
    void aNameThatAPreferredOneTookThePlaceOfFindsNobody() {
        var input = student(district.north(), "Robert", "Vance");
        input.put("preferredName", "Rose");
        make(input);
        lookUp(Role.PEER_ADVOCATE, "Robert").body("items", hasSize(0));
        lookUp(Role.PEER_ADVOCATE, "Vance").body("items.name", contains("Rose Vance"));
    }

    @Test
    void aNumberIsFoundExactly() {
        var input = student(district.north(), "Ada", "Lovelace");
        input.put("externalId", "S-1001");
        make(input);
        lookUp(Role.PEER_ADVOCATE, "S-1001").body("items.name", contains("Ada Lovelace"));
        lookUp(Role.PEER_ADVOCATE, "S-100").body("items", hasSize(0));
    }

    @Test
    void oneKindIsLookedUpAtATime() {
        var teacher = student(district.north(), "Ada", "Lovelace");
        teacher.put("kind", "STAFF");
        var id = make(teacher);
        lookUp(Role.PEER_ADVOCATE, "Lovelace").body("items", hasSize(0));
        lookUp(Role.PEER_ADVOCATE, Map.of("query", "Lovelace", "kind", "STAFF")).body("items.id", contains(id));
        lookUp(Role.PEER_ADVOCATE, Map.of("query", "Lovelace", "kind", "GUARDIAN"))
                .statusCode(400);
    }

    @Test
    void staffWithoutASchoolAreFoundAtEverySchool() {
        var nurse = student(district.north(), "Florence", "Nightingale");
        nurse.put("kind", "STAFF");
        nurse.remove("schoolId");
        var id = make(nurse);
        lookUp(
                        Role.REFERRING_STAFF,
                        Map.of(
                                "query",
                                "night",
                                "kind",
                                "STAFF",
                                "schoolId",
                                district.north().id()))
                .body("items.id", contains(id));
    }

    @Test
    void nobodyInactiveOfAnotherSchoolOrOfAnotherDistrictIsEverFound() {
        var gone = student(district.north(), "Grace", "Hopper");
        gone.put("active", false);
        gone.put("externalId", "S-1001");
        make(gone);
        var south = student(district.south(), "Grace", "Hopper");
        south.put("externalId", "S-1002");
        make(south);
        var other = world.district();
        var foreign = student(other.north(), "Grace", "Hopper");
        foreign.put("externalId", "S-1003");
        make(other, foreign);
        for (var role : List.of(Role.PEER_ADVOCATE, Role.REFERRING_STAFF, Role.PROGRAM_COORDINATOR)) {
            for (var query : List.of("Hopper", "S-1001", "S-1002", "S-1003")) {
                lookUp(role, query).statusCode(200).body("items", hasSize(0));
            }
            for (var school : List.of(district.south().id(), other.north().id(), UUID.randomUUID())) {
                lookUp(role, Map.of("query", "Hopper", "kind", "STUDENT", "schoolId", school))
                        .statusCode(200)
                        .body("items", hasSize(0));
            }
        }
    }

    @Test
    void r22_anAdvocateOfPeerConnectionFindsAStudentOfAnotherSchoolByTheNumberAlone() {
        var south = student(district.south(), "Grace", "Hopper");
        south.put("externalId", "S-1002");
        var id = make(south);
        var other = world.district();
        var foreign = student(other.north(), "Grace", "Hopper");
        foreign.put("externalId", "S-1003");
        make(other, foreign);
        advocates.ready(district, district.north(), "PEER_COUNSELING");
        lookUp(Role.PEER_ADVOCATE, "S-1002").body("items", hasSize(0));
        var connecting = world.join(district, district.north(), "connecting", Role.PEER_ADVOCATE);
        advocates.ready(district, district.north(), connecting, "PEER_CONNECTION");
        for (var query : List.of("Hopper", "S-1003")) {
            district.as(connecting)
                    .body(Map.of("query", query, "kind", "STUDENT"))
                    .post("/people/lookup")
                    .then()
                    .body("items", hasSize(0));
        }
        district.as(connecting)
                .body(Map.of("query", "S-1002", "kind", "STUDENT"))
                .post("/people/lookup")
                .then()
                .body("items.id", contains(id))
                .body("items.schoolName", contains("South High"));
    }

    @Test
    void fewerThanThreeLettersAreRefused() {
        for (var query : List.of("", "  ", "ad", "a d", "%%%", "--- a")) {
            lookUp(Role.PEER_ADVOCATE, query).statusCode(400).body("errors[0].pointer", equalTo("/query"));
        }
    }

    @Test
    void eightAreShownAndWhetherThereAreMore() {
        for (int i = 0; i < 8; i++) {
            make(student(district.north(), "Twin " + i, "Everywhere"));
        }
        lookUp(Role.PEER_ADVOCATE, "everywhere").body("items", hasSize(8)).body("more", equalTo(false));
        make(student(district.north(), "Twin 8", "Everywhere"));
        lookUp(Role.PEER_ADVOCATE, "everywhere").body("items", hasSize(8)).body("more", equalTo(true));
    }

    @Test
    void g12_aSchoolIsNotCopiedByLookingUpEveryone() {
        for (int i = 0; i < 40; i++) {
            lookUp(Role.PEER_ADVOCATE, "abc").statusCode(200);
        }
        lookUp(Role.PEER_ADVOCATE, "abc")
                .statusCode(429)
                .body("type", equalTo("/problems/too-many-requests"))
                .header("Retry-After", notNullValue());
        lookUp(Role.REFERRING_STAFF, "abc").statusCode(200);
    }

    @Test
    void thatSomeoneLookedIsRememberedAndNotForWhom() {
        lookUp(Role.REFERRING_STAFF, "Hopper").statusCode(200);
        var entries = district.as(Role.PRIVACY_OFFICER)
                .get("/audit-entries?accountId="
                        + district.north().user(Role.REFERRING_STAFF).account())
                .then()
                .statusCode(200)
                .body("items.findAll { it.action == 'person:look-up' }.role", contains("REFERRING_STAFF"))
                .extract()
                .asString();
        assertThat(entries).doesNotContainIgnoringCase("hopper");
    }

    private ValidatableResponse lookUp(Role role, String query) {
        return lookUp(role, Map.of("query", query, "kind", "STUDENT"));
    }

    private ValidatableResponse lookUp(Role role, Map<String, Object> input) {
        return district.as(role).body(input).post("/people/lookup").then();
    }

    private static Map<String, Object> student(TestSchool school, String givenName, String familyName) {
        var input = new HashMap<String, Object>();
        input.put("kind", "STUDENT");
        input.put("givenName", givenName);
        input.put("familyName", familyName);
        input.put("gradeLevel", "10");
        input.put("schoolId", school.id());
        input.put("active", true);
        return input;
    }

    private String make(Map<String, Object> input) {
        return make(district, input);
    }

    private static String make(TestDistrict district, Map<String, Object> input) {
        return district.as(Role.DISTRICT_ADMINISTRATOR)
                .body(input)
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
