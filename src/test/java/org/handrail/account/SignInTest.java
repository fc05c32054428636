package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.account.Door.cookie;
import static org.handrail.account.Door.me;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in, and what guessing gets (G12). */
@QuarkusTest
class SignInTest {
    @Inject
    World world;

    @Inject
    TestClock clock;

    TestDistrict district;
    TestUser coordinator;
    Door door;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
        door = new Door(district, coordinator);
    }

    @Test
    void aUserNameOrAnEmailAddressSignsIn() {
        for (var name :
                List.of(coordinator.login(), coordinator.login() + "@EXAMPLE.org", "Program-Coordinator-North")) {
            Door.signIn(district.code(), name, World.PASSWORD)
                    .then()
                    .statusCode(200)
                    .body("tokenType", equalTo("Bearer"))
                    .body("expiresIn", equalTo(600))
                    .header("Cache-Control", "no-store");
        }
    }

    @Test
    void theRefreshTokenIsInACookieThatScriptsAndOtherSitesDoNotGet() {
        var cookie = door.signIn().detailedCookie(RefreshToken.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void g12_whateverIsWrongTheAnswerIsTheSame() {
        var disabled = district.north().user(Role.BOARD_VIEWER);
        door.disable(disabled);
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
        var unknownDistrict = Refusal.of(Door.signIn("no-such-district", coordinator.login(), World.PASSWORD));
        assertThat(unknownDistrict.status()).isEqualTo(401);
        assertThat(unknownDistrict.body()).containsEntry("type", "/problems/unauthenticated");
        assertThat(List.of(
                        Door.signIn(district.code(), "nobody", World.PASSWORD),
                        Door.signIn(district.code(), coordinator.login(), "not the right password"),
                        Door.signIn(district.code(), disabled.login(), World.PASSWORD),
                        Door.signIn(district.code(), disabled.login(), "not the right password"),
                        Door.signIn(district.code(), "roster", client),
                        Door.signIn(world.district().code(), "only-here", World.PASSWORD)))
                .extracting(Refusal::of)
                .containsOnly(unknownDistrict);
    }

    @Test
    void g12_guessingIsSlowedDownForOneAccountAndSpellingItDifferentlyDoesNotHelp() {
        for (int i = 0; i < 10; i++) {
            var spelled = i % 2 == 0 ? district.code() : district.code().toUpperCase();
            Door.signIn(
                            spelled,
                            i % 3 == 0
                                    ? coordinator.login()
                                    : coordinator.login().toUpperCase(),
                            "wrong " + i)
                    .then()
                    .statusCode(401);
        }
        var refused = door.signIn()
                .then()
                .statusCode(429)
                .body("type", equalTo("/problems/too-many-requests"))
                .header("Retry-After", notNullValue())
                .extract();
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 91);
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"account\";q=10;w=900");
        assertThat(refused.header("RateLimit")).isEqualTo("\"account\";r=0;t=" + refused.header("Retry-After"));
        Door.signIn(district.code(), district.north().user(Role.SUPERVISOR).login(), World.PASSWORD)
                .then()
                .statusCode(200);
    }

    @Test
    void g12_theDoorSaysHowManyTriesAreLeft() {
        var wrong = Door.signIn(district.code(), coordinator.login(), "wrong")
                .then()
                .statusCode(401)
                .extract();
        assertThat(wrong.header("RateLimit-Policy")).isEqualTo("\"account\";q=10;w=900, \"address\";q=300;w=900");
        assertThat(wrong.header("RateLimit")).matches("\"account\";r=9;t=\\d+, \"address\";r=\\d+;t=\\d+");
        var right = door.signIn().then().statusCode(200).extract();
        assertThat(right.header("RateLimit")).startsWith("\"account\";r=9;");
        district.as(Role.SUPERVISOR).get("/me").then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void aRightPasswordIsNeverCountedAsATry() {
        for (int i = 0; i < 12; i++) {
            door.signIn().then().statusCode(200);
        }
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
}
