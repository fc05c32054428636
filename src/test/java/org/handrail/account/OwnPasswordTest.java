package org.handrail.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.handrail.account.Door.cookie;
import static org.handrail.account.Door.me;
import static org.handrail.account.Door.refresh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A password that its owner changes. */
@QuarkusTest
class OwnPasswordTest {
    @Inject
    World world;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    TestDistrict district;
    Door door;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        door = new Door(district, district.north().user(Role.SUPERVISOR));
    }

    @Test
    void myOwnPasswordNeedsTheOneBeforeAndEndsMyOtherSignIns() {
        var here = door.signIn();
        var there = door.signIn();
        String token = here.path("accessToken");
        change(token, "not my password", Administration.PASSWORD)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/currentPassword"));
        change(token, World.PASSWORD, "too short").statusCode(400).body("errors[0].pointer", equalTo("/password"));
        String next = change(token, World.PASSWORD, Administration.PASSWORD)
                .statusCode(200)
                .extract()
                .path("accessToken");
        me(next).then().statusCode(200);
        refresh(cookie(here)).then().statusCode(200);
        me(there.path("accessToken")).then().statusCode(401);
        refresh(cookie(there)).then().statusCode(401);
        signIn(Administration.PASSWORD).then().statusCode(200);
    }

    @Test
    void g12_guessingTheOwnPasswordIsSlowedDown() {
        String token = door.signIn().path("accessToken");
        for (int i = 0; i < 10; i++) {
            change(token, "guess " + i, Administration.PASSWORD).statusCode(400);
        }
        change(token, World.PASSWORD, Administration.PASSWORD).statusCode(429);
    }

    /** Two windows of one person: the second one's current password was the current one when it was looked at. */
    @Test
    void ofTwoChangesAtTheSameMomentOneIsMade() {
        String token = door.signIn().path("accessToken");
        var statuses = AtOnce.all(Stream.of("seven herons cross the estuary", "nine otters sleep by the weir")
                .<Supplier<Integer>>map(next ->
                        () -> change(token, World.PASSWORD, next).extract().statusCode())
                .toList());
        assertThat(statuses).containsOnlyOnce(200).doesNotContain(500, 503);
    }

    /** The first day of a class: whoever waits for a hash holds no connection, or there would be none left. */
    @Test
    void aWholeClassChangesItsPasswordsAtOnce() {
        var tokens = Stream.generate(() ->
                        world.user(district, district.north(), Role.STUDENT_PARTICIPANT, LocalDate.of(2010, 5, 1)))
                .limit(3L * connections)
                .map(user -> new Door(district, user).signIn().<String>path("accessToken"))
                .toList();
        var statuses = AtOnce.all(tokens.stream()
                .<Supplier<Integer>>map(token -> () -> change(token, World.PASSWORD, Administration.PASSWORD)
                        .extract()
                        .statusCode())
                .toList());
        assertThat(statuses).containsOnly(200);
    }

    private static ValidatableResponse change(String token, String current, String next) {
        return Http.request()
                .auth()
                .oauth2(token)
                .body(Map.of("currentPassword", current, "password", next))
                .post("/me/password")
                .then();
    }

    private Response signIn(String password) {
        return Door.signIn(district.code(), door.user().login(), password);
    }
}
