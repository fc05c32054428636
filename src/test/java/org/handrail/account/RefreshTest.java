package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.handrail.account.Door.cookie;
import static org.handrail.account.Door.me;
import static org.handrail.account.Door.refresh;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.Refusal;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staying signed in: a refresh token is spent by its use, and a session ends after a day of school (G11). */
@QuarkusTest
class RefreshTest {
    @Inject
    World world;

    @Inject
    TestClock clock;

    TestDistrict district;
    Door door;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        door = new Door(district, district.north().user(Role.PROGRAM_COORDINATOR));
    }

    @Test
    void g11_aRefreshTokenIsSpentByItsUse() {
        var first = cookie(door.signIn());
        var second = refresh(first).then().statusCode(200).extract().cookie(RefreshToken.COOKIE);
        assertThat(second).isNotEqualTo(first);
        refresh(second).then().statusCode(200);
    }

    @Test
    void twoTabsThatRefreshAtTheSameMomentBothGoOn() {
        var first = cookie(door.signIn());
        var second = cookie(refresh(first));
        var again = refresh(first);
        again.then().statusCode(200).body("accessToken", notNullValue());
        assertThat(cookie(again)).isEqualTo(second);
        refresh(second).then().statusCode(200);
    }

    @Test
    void twoTabsThatRefreshInParallelBothGoOn() {
        var first = cookie(door.signIn());
        var answers = AtOnce.all(4, () -> refresh(first));
        answers.forEach(answer -> answer.then().statusCode(200));
        assertThat(answers.stream().map(Door::cookie).distinct()).hasSize(1).doesNotContain(first);
    }

    /** A page that is loaded again before the answer came never sees it; the cookie it still has was spent by then. */
    @Test
    void g11_anAnswerThatWasLostIsGivenAgainAndTheSessionGoesOn() {
        var first = cookie(door.signIn());
        refresh(first).then().statusCode(200);
        var again = cookie(refresh(first));
        clock.advance(Duration.ofMinutes(10));
        refresh(again).then().statusCode(200);
    }

    @Test
    void g11_aSpentRefreshTokenThatComesBackEndsTheWholeSession() {
        var signedIn = door.signIn();
        var first = cookie(signedIn);
        var refreshed = refresh(first);
        clock.advance(Duration.ofSeconds(11));
        refresh(first).then().statusCode(401);
        refresh(cookie(refreshed)).then().statusCode(401);
        me(signedIn.path("accessToken")).then().statusCode(401);
        me(refreshed.path("accessToken")).then().statusCode(401);
        door.signIn().then().statusCode(200);
    }

    @Test
    void aSessionEndsAfterADayOfSchool() {
        var first = cookie(door.signIn());
        clock.advance(Duration.ofHours(11));
        var second = cookie(refresh(first));
        clock.advance(Duration.ofMinutes(61));
        refresh(second).then().statusCode(401);
    }

    @Test
    void g11_forgedRefreshTokensAreRefusedAlike() {
        var parts = cookie(door.signIn()).split("\\.");
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
}
