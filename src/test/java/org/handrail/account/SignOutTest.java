package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.account.Door.cookie;
import static org.handrail.account.Door.me;
import static org.handrail.account.Door.refresh;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.HeardLog;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.Meanwhile;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing out and being disabled bite on the next request (G11). */
@QuarkusTest
class SignOutTest {
    @Inject
    World world;

    @Inject
    Meanwhile meanwhile;

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
    void g11_signingOutBitesOnTheNextRequest() {
        var signedIn = door.signIn();
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
        var signedIn = door.signIn();
        var refreshed = refresh(cookie(signedIn));
        Http.request().cookie(RefreshToken.COOKIE, cookie(signedIn)).post("/auth/sign-out");
        me(refreshed.path("accessToken")).then().statusCode(401);
    }

    @Test
    void signingOutWaitsForARefreshInAnotherTab() throws SQLException {
        var signedIn = door.signIn();
        var session = RefreshToken.parse(cookie(signedIn)).orElseThrow().session();
        var answer = meanwhile.changing(
                "account_session",
                session,
                () -> Http.request()
                        .cookie(RefreshToken.COOKIE, cookie(signedIn))
                        .post("/auth/sign-out")
                        .statusCode());
        assertThat(answer).isEqualTo(204);
        refresh(cookie(signedIn)).then().statusCode(401);
    }

    @Test
    void signingOutEndsThisSignInAndNoOther() {
        var here = door.signIn();
        var there = door.signIn();
        Http.request().cookie(RefreshToken.COOKIE, cookie(here)).post("/auth/sign-out");
        me(there.path("accessToken")).then().statusCode(200);
        refresh(cookie(there)).then().statusCode(200);
    }

    @Test
    void g11_disablingBitesOnTheNextRequestAndLooksLikeAnyOther401() {
        var signedIn = door.signIn();
        String token = signedIn.path("accessToken");
        me(token).then().statusCode(200);
        door.disable(coordinator);
        assertThat(Refusal.of(me(token))).isEqualTo(Refusal.of(Http.request().get("/me")));
        refresh(cookie(signedIn)).then().statusCode(401);
    }

    /** The permission is refused before the database is asked, which then takes no entry of it either. */
    @Test
    void aRefusalOfWhoeverWasDisabledIsOneLineInTheLog() {
        String token = door.signIn().path("accessToken");
        door.disable(coordinator);
        try (var log = HeardLog.ofTrouble()) {
            Http.request().auth().oauth2(token).get("/audit-entries").then().statusCode(403);
            assertThat(log.messages())
                    .anyMatch(line -> line.startsWith("The refusal of request"))
                    .noneMatch(line -> line.contains("ARJUNA"));
        }
    }

    @Test
    void g11_whoeverIsEnabledAgainSignsInAgain() {
        var signedIn = door.signIn();
        door.disable(coordinator);
        door.enable(coordinator);
        me(signedIn.path("accessToken")).then().statusCode(401);
        refresh(cookie(signedIn)).then().statusCode(401);
        me(door.signIn().path("accessToken")).then().statusCode(200);
    }

    @Test
    void manyWhoAreRefusedDisturbNobodyElse() {
        String ended = door.signIn().path("accessToken");
        door.disable(coordinator);
        var good = district.token(district.north().user(Role.SUPERVISOR));
        var answers = AtOnce.all(
                8,
                () -> IntStream.range(0, 25)
                        .mapToObj(i -> List.of(me(good).statusCode(), me(ended).statusCode()))
                        .distinct()
                        .toList());
        assertThat(answers).containsOnly(List.of(List.of(200, 401)));
    }
}
