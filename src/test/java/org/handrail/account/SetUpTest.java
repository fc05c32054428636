package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.HeardLog;
import org.handrail.testsupport.Http;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The first hour of a server, in an empty database of its own; told in order. */
@QuarkusTest
@TestProfile(SetUpTest.EmptyServer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpTest {
    /** Made anew at each start, as each test run begins with an empty server. */
    public static class EmptyServer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("handrail.embedded.database", "handrail_first_hour");
        }
    }

    static final String PASSWORD = "seven herons cross the estuary";

    @Inject
    SetUpToken token;

    @Test
    @Order(1)
    void anEmptyServerSaysSo() {
        Http.request().get("/meta").then().statusCode(200).body("setUpNeeded", equalTo(true));
    }

    @Test
    @Order(1)
    void inProductionTheLogOfAnEmptyServerShowsWhereToBeginAndOnlyThere() {
        try (var log = HeardLog.of(SetUpToken.class)) {
            token.announce(new StartupEvent(), LaunchMode.DEVELOPMENT);
            assertThat(log.messages()).isEmpty();
            token.announce(new StartupEvent(), LaunchMode.NORMAL);
            assertThat(log.messages()).singleElement().asString().contains("/set-up", token.value());
        }
    }

    @Test
    @Order(2)
    void whateverIsWrongNothingIsMade() {
        setUp(with("token", "guess")).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        setUp(with("district", Map.of("code", "Shasta County", "name", "S", "timeZone", "America/Los_Angeles")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/district/code"));
        setUp(with("schoolYear", Map.of("name", "2026-27", "startsOn", "2027-06-04", "endsOn", "2026-08-17")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/schoolYear/endsOn"));
        var administrator = new HashMap<>(administrator());
        administrator.put("password", "grace hopper grace hopper");
        setUp(with("administrator", administrator))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/administrator/password"));
        setUp(with("school", Map.of("name", " ")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/school/name"));
        Http.request().get("/meta").then().body("setUpNeeded", equalTo(true));
    }

    @Test
    @Order(3)
    void ofTwoWhoSetItUpAtTheSameMomentOneWins() {
        assertThat(AtOnce.all(2, () -> setUp(input()).statusCode())).containsExactlyInAnyOrder(201, 409);
        Http.request().get("/meta").then().body("setUpNeeded", equalTo(false));
    }

    @Test
    @Order(4)
    void theAdministratorSignsInAndFindsTheSchoolAndItsYear() {
        var signedIn = Http.request()
                .body(Map.of("district", "shasta", "login", "Grace@example.org", "password", PASSWORD))
                .post("/auth/sign-in");
        String access = signedIn.then().statusCode(200).extract().path("accessToken");
        Http.request()
                .auth()
                .oauth2(access)
                .get("/me")
                .then()
                .statusCode(200)
                .body("account.login", equalTo("administrator"))
                .body("account.displayName", equalTo("Grace Hopper"))
                .body("district.timeZone", equalTo("America/Los_Angeles"))
                .body("district.demo", equalTo(false))
                .body("schools.name", contains("Shasta High"))
                .body("memberships.role", contains("DISTRICT_ADMINISTRATOR"))
                .body("permissions", hasItem("user:write"));
        Http.request()
                .auth()
                .oauth2(access)
                .get("/school-years")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("2026-27"));
    }

    @Test
    @Order(5)
    void aServerThatIsSetUpStaysClosedEvenToWhoKnowsTheToken() {
        var other = with("district", Map.of("code", "other", "name", "Other", "timeZone", "America/Los_Angeles"));
        setUp(other).then().statusCode(409).body("type", equalTo("/problems/setup-closed"));
        other.put("token", "guess");
        setUp(other).then().statusCode(409);
    }

    private static Response setUp(Map<String, Object> input) {
        return Http.request().body(input).post("/setup");
    }

    private Map<String, Object> with(String part, Object value) {
        var input = input();
        input.put(part, value);
        return input;
    }

    private Map<String, Object> input() {
        return new HashMap<>(Map.of(
                "token", token.value(),
                "district", Map.of("code", "shasta", "name", "Shasta Union", "timeZone", "America/Los_Angeles"),
                "school", Map.of("name", "Shasta High", "shortName", "SHS"),
                "administrator", administrator(),
                "schoolYear", Map.of("name", "2026-27", "startsOn", "2026-08-17", "endsOn", "2027-06-04")));
    }

    private static Map<String, Object> administrator() {
        return Map.of(
                "givenName", "Grace",
                "familyName", "Hopper",
                "email", "grace@example.org",
                "password", PASSWORD);
    }
}
