package org.handrail.platform.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client can say every refusal in the reader's language: by a code, with the numbers that it names. */
@QuarkusTest
class ReasonTest {
    @Inject
    World world;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @Test
    void aTextThatIsTooLongIsToldItsLimits() {
        refused("familyName", "x".repeat(101), "/familyName", "size")
                .body("errors[0].params.min", equalTo(0))
                .body("errors[0].params.max", equalTo(100));
    }

    @Test
    void aListIsNotCountedInCharacters() {
        refused("languages", Collections.nCopies(21, "en"), "/languages", "item-count")
                .body("errors[0].params.max", equalTo(20));
    }

    @Test
    void aRuleHasACodeOfItsOwn() {
        refused("kind", "STUDENT", "/schoolId", "student-without-school")
                .body("errors[0].message", equalTo("A student belongs to a school"))
                .body("errors[0].params", nullValue());
    }

    @Test
    void anOrderThatIsNotOfferedIsToldThoseThatAre() {
        district.as(Role.PROGRAM_COORDINATOR)
                .get("/programs?sort=colour")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-sort"))
                .body("errors[0].message", startsWith("Sort by one of: "))
                .body("errors[0].params.allowed", hasItems("name"));
    }

    @Test
    void aCaseHasItsReasonBesideTheProblem() {
        district.as(Role.PROGRAM_COORDINATOR)
                .body("{\"kind\": ")
                .post("/people")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-request"))
                .body("reason", equalTo("not-json"));
        district.as(Role.BOARD_VIEWER)
                .get("/people/" + district.id())
                .then()
                .statusCode(403)
                .body("reason", nullValue());
    }

    private ValidatableResponse refused(String field, Object value, String pointer, String code) {
        var person = new HashMap<String, Object>(
                Map.of("kind", "GUARDIAN", "givenName", "Ada", "familyName", "Kim", "active", true));
        person.put(field, value);
        return district.as(Role.PROGRAM_COORDINATOR)
                .body(person)
                .post("/people")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
