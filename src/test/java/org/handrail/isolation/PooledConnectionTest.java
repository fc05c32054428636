package org.handrail.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.Test;

/** G2 in traffic: connections go from tenant to tenant, and to nobody, without taking anything along. */
@QuarkusTest
class PooledConnectionTest {
    private static final int REQUESTS = 1_000;
    /** No multiple of four: each asks as everybody in turn. */
    private static final int CALLERS = 7;

    @Inject
    World world;

    @Test
    void g2_aThousandReusesOfPooledConnectionsGiveNoWrongAnswer() {
        var districts = Stream.generate(world::district).limit(3).toList();
        var tokens = districts.stream()
                .map(district -> district.token(district.north().user(Role.DISTRICT_ADMINISTRATOR)))
                .toList();
        var wrong = IntStream.range(0, CALLERS)
                .mapToObj(caller -> AtOnce.start(() -> IntStream.iterate(caller, i -> i < REQUESTS, i -> i + CALLERS)
                        .filter(i -> !isRight(i % 4, districts, tokens))
                        .count()))
                .toList();
        assertThat(wrong).map(CompletableFuture::join).containsOnly(0L);
    }

    private static boolean isRight(int caller, List<TestDistrict> districts, List<String> tokens) {
        if (caller == districts.size()) {
            return Http.request().get("/schools").statusCode() == 401;
        }
        List<String> ids = Http.request()
                .auth()
                .oauth2(tokens.get(caller))
                .get("/schools")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        var district = districts.get(caller);
        return ids.equals(
                List.of(district.north().id().toString(), district.south().id().toString()));
    }
}
