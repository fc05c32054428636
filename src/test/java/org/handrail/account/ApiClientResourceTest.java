package org.handrail.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiClientResourceTest {
    @Inject
    World world;

    @Inject
    TestClock clock;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @Test
    void aClientGetsATokenWithItsSecretWhichIsShownOnce() {
        var client = make("school:read", "person:read");
        assertThat(client.getString("clientId")).isEqualTo(district.code() + ".roster");
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .get("/api-clients/" + client.get("id"))
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body("lastUsedAt", nullValue());
        token(client, null)
                .then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(600))
                .body("scope", equalTo("person:read school:read"));
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .get("/api-clients")
                .then()
                .statusCode(200)
                .body("items.clientId", contains(client.getString("clientId")))
                .body("items[0].scopes", contains("person:read", "school:read"))
                .body("items[0].lastUsedAt", notNullValue());
    }

    @Test
    void theCredentialsMayAlsoComeInTheHeaderAsTheStandardPrefersIt() {
        var client = make("school:read");
        var basic = Base64.getEncoder()
                .encodeToString((client.getString("clientId") + ":" + client.getString("secret")).getBytes());
        given().basePath("/api/v1")
                .header("Authorization", "Basic " + basic)
                .formParam("grant_type", "client_credentials")
                .post("/auth/token")
                .then()
                .statusCode(200)
                .body("scope", equalTo("school:read"));
    }

    @Test
    void r95_aTokenDoesWhatItsScopesSayAndNoMore() {
        var client = make("school:read", "person:read");
        String all = token(client, null).path("access_token");
        as(all, "/schools").statusCode(200);
        Http.request()
                .auth()
                .oauth2(all)
                .body(Map.of())
                .post("/people/search")
                .then()
                .statusCode(200);
        Http.request()
                .auth()
                .oauth2(all)
                .body(Map.of("kind", "GUARDIAN", "givenName", "A", "familyName", "B", "active", true))
                .post("/people")
                .then()
                .statusCode(403);
        as(all, "/me").statusCode(200).body("permissions", contains("person:read", "school:read"));
        String some = token(client, "school:read").path("access_token");
        as(some, "/schools").statusCode(200);
        Http.request()
                .auth()
                .oauth2(some)
                .body(Map.of())
                .post("/people/search")
                .then()
                .statusCode(403);
        token(client, "person:write").then().statusCode(400).body("errors[0].pointer", equalTo("/scope"));
    }

    @Test
    void r95_noScopeReturnsConfidentialText() {
        assertThat(Role.INTEGRATION_CLIENT.permissions())
                .noneMatch(permission -> permission.matches(
                        "(peer-session|supervision|referral|survey|consent|agreement|audit|user|client):.*"));
        for (var scope :
                List.of("peer-session:read", "supervision:read", "referral:read", "user:write", "client:write")) {
            create(Map.of("login", "reader", "name", "Reader", "scopes", List.of(scope), "expiresAt", in(30)))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/scopes"));
        }
    }

    @Test
    void aKeyLastsAYearAtMost() {
        for (int days : List.of(-1, 0, 367, 100_000_000)) {
            create(Map.of("login", "roster", "name", "R", "scopes", List.of("school:read"), "expiresAt", in(days)))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/expiresAt"));
        }
    }

    @Test
    void anExpiredKeyIsRefused() {
        var client = make("school:read");
        clock.advance(Duration.ofDays(31));
        token(client, null).then().statusCode(401);
    }

    @Test
    void revokingAKeyBitesOnTheNextRequest() {
        var client = make("school:read");
        String token = token(client, null).path("access_token");
        as(token, "/schools").statusCode(200);
        var path = "/api-clients/" + client.get("id");
        var etag = district.as(Role.DISTRICT_ADMINISTRATOR).get(path).header("ETag");
        revoke(path, null).statusCode(428);
        revoke(path, etag).statusCode(200).body("active", equalTo(false));
        as(token, "/schools").statusCode(401);
        token(client, null).then().statusCode(401);
        var after = district.as(Role.DISTRICT_ADMINISTRATOR).get(path).header("ETag");
        revoke(path, after).statusCode(409).body("type", equalTo("/problems/invalid-transition"));
    }

    @Test
    void g12_whateverIsWrongWithTheCredentialsTheAnswerIsTheSame() {
        var client = make("school:read");
        var id = client.getString("clientId");
        var wrongSecret = Refusal.of(token(id, "not the secret", null));
        assertThat(wrongSecret.status()).isEqualTo(401);
        assertThat(wrongSecret.contentType()).startsWith("application/problem+json");
        assertThat(List.of(
                        token(district.code() + ".nobody", client.getString("secret"), null),
                        token("no-such-district.roster", client.getString("secret"), null),
                        token("nonsense", client.getString("secret"), null),
                        token(district.code() + ".supervisor-north", World.PASSWORD, null)))
                .extracting(Refusal::of)
                .containsOnly(wrongSecret);
    }

    @Test
    void aTokenRequestThatIsNotOneIsAProblemDocument() {
        given().basePath("/api/v1")
                .formParam("grant_type", "password")
                .post("/auth/token")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/grant_type"));
        Http.request().body("{}").post("/auth/token").then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void onlyAnAdministratorHandlesKeys() {
        var client = make("school:read");
        for (var role : List.of(Role.PRIVACY_OFFICER, Role.PROGRAM_COORDINATOR, Role.INTEGRATION_CLIENT)) {
            district.as(role).get("/api-clients").then().statusCode(403);
            district.as(role)
                    .header("If-Match", "\"0\"")
                    .post("/api-clients/" + client.get("id") + "/revocation")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void r40_aClientOfAnotherDistrictOrAUserLooksLikeNone() {
        var client = make("school:read");
        var other = world.district();
        for (var id : List.of(
                client.getString("id"),
                UUID.randomUUID().toString(),
                other.north().user(Role.SUPERVISOR).account().toString())) {
            other.as(Role.DISTRICT_ADMINISTRATOR)
                    .get("/api-clients/" + id)
                    .then()
                    .statusCode(404);
        }
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .get("/users/" + client.get("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void aRepeatedCreationDoesNotShowTheSecretAgain() {
        var key = UUID.randomUUID().toString();
        var input = Map.of("login", "roster", "name", "R", "scopes", List.of("school:read"), "expiresAt", in(30));
        for (int i = 0; i < 2; i++) {
            district.as(Role.DISTRICT_ADMINISTRATOR)
                    .header("Idempotency-Key", key)
                    .body(input)
                    .post("/api-clients")
                    .then()
                    .statusCode(201)
                    .body("secret", i == 0 ? notNullValue() : nullValue());
        }
    }

    private ValidatableResponse revoke(String path, String etag) {
        var request = district.as(Role.DISTRICT_ADMINISTRATOR);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post(path + "/revocation").then();
    }

    private JsonPath make(String... scopes) {
        return create(Map.of("login", "roster", "name", "Roster", "scopes", List.of(scopes), "expiresAt", in(30)))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse create(Map<String, Object> input) {
        return district.as(Role.DISTRICT_ADMINISTRATOR)
                .body(input)
                .post("/api-clients")
                .then();
    }

    private String in(int days) {
        return clock.instant().plus(Duration.ofDays(days)).toString();
    }

    private static Response token(JsonPath client, String scope) {
        return token(client.getString("clientId"), client.getString("secret"), scope);
    }

    private static Response token(String id, String secret, String scope) {
        var request = given().basePath("/api/v1")
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret);
        if (scope != null) {
            request.formParam("scope", scope);
        }
        return request.post("/auth/token");
    }

    private static ValidatableResponse as(String token, String path) {
        return Http.request().auth().oauth2(token).get(path).then();
    }
}
