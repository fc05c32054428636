package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in, staying signed in and signing out (G11, G12). */
@QuarkusTest
class SignInTest {
    @Inject
    World world;

    @Inject
    TestClock clock;

    TestDistrict district;
    TestUser coordinator;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
    }

    @Test
    void aUserNameOrAnEmailAddressSignsIn() {
        for (var name :
                List.of(coordinator.login(), coordinator.login() + "@EXAMPLE.org", "Program-Coordinator-North")) {
            signIn(district.code(), name, World.PASSWORD)
                    .then()
                    .statusCode(200)
                    .body("tokenType", equalTo("Bearer"))
                    .body("expiresIn", equalTo(600))
                    .header("Cache-Control", "no-store");
        }
    }

    @Test
    void theRefreshTokenIsInACookieThatScriptsAndOtherSitesDoNotGet() {
        var cookie = signIn().detailedCookie(RefreshToken.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void g12_whateverIsWrongTheAnswerIsTheSame() {
        var disabled = district.north().user(Role.BOARD_VIEWER);
        disable(disabled);
        var client = district.as(Role.DISTRICT_ADMINISTRATOR)
                .body(Map.of(
                        "login",
                        "roster",
                        "name",
                        "Roster",
                        "scopes",
                        List.of("school:read"),
                        "expiresAt",
                        clock.instant().plus(Duration.ofDays(30)).toString()))
                .post("/api-clients")
                .path("secret")
                .toString();
        var unknownDistrict = Refusal.of(signIn("no-such-district", coordinator.login(), World.PASSWORD));
        assertThat(unknownDistrict.status()).isEqualTo(401);
        assertThat(unknownDistrict.body()).containsEntry("type", "/problems/unauthenticated");
        assertThat(List.of(
                        signIn(district.code(), "nobody", World.PASSWORD),
                        signIn(district.code(), coordinator.login(), "not the right password"),
                        signIn(district.code(), disabled.login(), World.PASSWORD),
                        signIn(district.code(), disabled.login(), "not the right password"),
                        signIn(district.code(), "roster", client),
                        signIn(world.district().code(), "only-here", World.PASSWORD)))
                .extracting(Refusal::of)
                .containsOnly(unknownDistrict);
    }

    @Test
    void g12_guessingIsSlowedDownForOneAccountAndSpellingItDifferentlyDoesNotHelp() {
        for (int i = 0; i < 10; i++) {
            var spelled = i % 2 == 0 ? district.code() : district.code().toUpperCase();
            signIn(
                            spelled,
                            i % 3 == 0
                                    ? coordinator.login()
                                    : coordinator.login().toUpperCase(),
                            "wrong " + i)
                    .then()
                    .statusCode(401);
        }
        var refused = signIn().then()
                .statusCode(429)
                .body("type", equalTo("/problems/too-many-requests"))
                .header("Retry-After", notNullValue())
                .extract();
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 91);
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"account\";q=10;w=900");
        assertThat(refused.header("RateLimit")).isEqualTo("\"account\";r=0;t=" + refused.header("Retry-After"));
        signIn(district.code(), district.north().user(Role.SUPERVISOR).login(), World.PASSWORD)
                .then()
                .statusCode(200);
    }

    @Test
    void g12_theDoorSaysHowManyTriesAreLeft() {
        var wrong = signIn(district.code(), coordinator.login(), "wrong")
                .then()
                .statusCode(401)
                .extract();
        assertThat(wrong.header("RateLimit-Policy")).isEqualTo("\"account\";q=10;w=900, \"address\";q=300;w=900");
        assertThat(wrong.header("RateLimit")).matches("\"account\";r=9;t=\\d+, \"address\";r=\\d+;t=\\d+");
        var right = signIn().then().statusCode(200).extract();
        assertThat(right.header("RateLimit")).startsWith("\"account\";r=9;");
        district.as(Role.SUPERVISOR).get("/me").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void aRightPasswordIsNeverCountedAsATry() {
        for (int i = 0; i < 12; i++) {
            signIn().then().statusCode(200);
        }
    }

    @Test
    void g11_aRefreshTokenIsSpentByItsUse() {
        var first = cookie(signIn());
        var second = refresh(first).then().statusCode(200).extract().cookie(RefreshToken.COOKIE);
        assertThat(second).isNotEqualTo(first);
        refresh(second).then().statusCode(200);
    }

    @Test
    void twoTabsThatRefreshAtTheSameMomentBothGoOn() {
        var first = cookie(signIn());
        var second = cookie(refresh(first));
        var again = refresh(first);
        again.then().statusCode(200).body("accessToken", notNullValue());
        assertThat(cookie(again)).isNull();
        refresh(second).then().statusCode(200);
    }

    @Test
    void twoTabsThatRefreshInParallelBothGoOn() throws Exception {
        var first = cookie(signIn());
        try (var tabs = Executors.newFixedThreadPool(4)) {
            Callable<Integer> tab = () -> refresh(first).statusCode();
            for (var answer : tabs.invokeAll(List.of(tab, tab, tab, tab))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void g11_aSpentRefreshTokenThatComesBackEndsTheWholeSession() {
        var signedIn = signIn();
        var first = cookie(signedIn);
        var refreshed = refresh(first);
        clock.advance(Duration.ofSeconds(11));
        refresh(first).then().statusCode(401);
        refresh(cookie(refreshed)).then().statusCode(401);
        me(signedIn.path("accessToken")).then().statusCode(401);
        me(refreshed.path("accessToken")).then().statusCode(401);
        signIn().then().statusCode(200);
    }

    @Test
    void aSessionEndsAfterADayOfSchool() {
        var first = cookie(signIn());
        clock.advance(Duration.ofHours(11));
        var second = cookie(refresh(first));
        clock.advance(Duration.ofMinutes(61));
        refresh(second).then().statusCode(401);
    }

    @Test
    void g11_signingOutBitesOnTheNextRequest() {
        var signedIn = signIn();
        String token = signedIn.path("accessToken");
        me(token).then().statusCode(200);
        Http.request()
                .cookie(RefreshToken.COOKIE, cookie(signedIn))
                .post("/auth/sign-out")
                .then()
                .statusCode(204);
        assertThat(Refusal.of(me(token))).isEqualTo(Refusal.of(Http.request().get("/me")));
        refresh(cookie(signedIn)).then().statusCode(401);
    }

    @Test
    void aTabWithTheTokenBeforeTheLastSignsOutToo() {
        var signedIn = signIn();
        var refreshed = refresh(cookie(signedIn));
        Http.request().cookie(RefreshToken.COOKIE, cookie(signedIn)).post("/auth/sign-out");
        me(refreshed.path("accessToken")).then().statusCode(401);
    }

    @Test
    void signingOutEndsThisSignInAndNoOther() {
        var here = signIn();
        var there = signIn();
        Http.request().cookie(RefreshToken.COOKIE, cookie(here)).post("/auth/sign-out");
        me(there.path("accessToken")).then().statusCode(200);
        refresh(cookie(there)).then().statusCode(200);
    }

    @Test
    void g11_disablingBitesOnTheNextRequestAndLooksLikeAnyOther401() {
        var signedIn = signIn();
        String token = signedIn.path("accessToken");
        me(token).then().statusCode(200);
        disable(coordinator);
        assertThat(Refusal.of(me(token))).isEqualTo(Refusal.of(Http.request().get("/me")));
        refresh(cookie(signedIn)).then().statusCode(401);
    }

    @Test
    void manyWhoAreRefusedDisturbNobodyElse() throws Exception {
        String ended = signIn().path("accessToken");
        disable(coordinator);
        var good = district.token(district.north().user(Role.SUPERVISOR));
        try (var callers = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 400)
                    .mapToObj(i ->
                            callers.submit(() -> me(i % 2 == 0 ? good : ended).statusCode()))
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? 200 : 401);
            }
        }
    }

    @Test
    void g11_forgedRefreshTokensAreRefusedAlike() {
        var parts = cookie(signIn()).split("\\.");
        var foreign = world.district().id().toString();
        var nothing = Refusal.of(Http.request().post("/auth/refresh"));
        assertThat(nothing.status()).isEqualTo(401);
        assertThat(List.of(
                        "",
                        "x",
                        "a.b.c",
                        parts[0] + "." + parts[1] + ".guess",
                        foreign + "." + parts[1] + "." + parts[2],
                        parts[0] + "." + UUID.randomUUID() + "." + parts[2]))
                .extracting(cookie -> Refusal.of(refresh(cookie)))
                .containsOnly(nothing);
    }

    @Test
    void anOldAccessTokenDoesNotGetInTheWayOfSigningInRefreshingOrSigningOut() {
        var stale = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA";
        var signedIn = Http.request()
                .header("Authorization", "Bearer " + stale)
                .body(Map.of("district", district.code(), "login", coordinator.login(), "password", World.PASSWORD))
                .post("/auth/sign-in");
        signedIn.then().statusCode(200);
        var refreshed = Http.request()
                .header("Authorization", "Bearer " + stale)
                .cookie(RefreshToken.COOKIE, cookie(signedIn))
                .post("/auth/refresh");
        refreshed.then().statusCode(200);
        Http.request()
                .header("Authorization", "Bearer " + stale)
                .get("/meta")
                .then()
                .statusCode(200);
        Http.request()
                .header("Authorization", "Bearer " + stale)
                .cookie(RefreshToken.COOKIE, cookie(refreshed))
                .post("/auth/sign-out")
                .then()
                .statusCode(204);
        me(refreshed.path("accessToken")).then().statusCode(401);
    }

    private void disable(TestUser user) {
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("displayName", user.login(), "active", false))
                .put("/users/" + user.account())
                .then()
                .statusCode(200);
    }

    private Response signIn() {
        return signIn(district.code(), coordinator.login(), World.PASSWORD);
    }

    private static Response signIn(String district, String login, String password) {
        return Http.request()
                .body(Map.of("district", district, "login", login, "password", password))
                .post("/auth/sign-in");
    }

    private static Response refresh(String cookie) {
        return Http.request().cookie(RefreshToken.COOKIE, cookie).post("/auth/refresh");
    }

    private static Response me(String token) {
        return Http.request().auth().oauth2(token).get("/me");
    }

    private static String cookie(Response response) {
        return response.cookie(RefreshToken.COOKIE);
    }
}
