package org.handrail.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.HeardLog;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.Test;

/** A phone that loses its network in the middle of a request is no failure of the server's, and its log says none. */
@QuarkusTest
class HangUpTest {
    @Inject
    World world;

    @Test
    void aClientThatHangsUpBeforeItsBodyHasCome() throws IOException, InterruptedException {
        var district = world.district();
        var token = district.token(district.north().user(Role.DISTRICT_ADMINISTRATOR));
        try (var log = HeardLog.ofTrouble()) {
            try (var hungUp = HalfSent.school(token, 1000, "{\"name\": \"North")) {
                // The request has begun: what comes before its body is all there.
                TimeUnit.MILLISECONDS.sleep(200);
            }
            // Long enough to be noticed: a failure would be in the log by then.
            TimeUnit.SECONDS.sleep(2);
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void aClientThatHangsUpBeforeItsAnswerHasCome() throws IOException, InterruptedException {
        var district = world.district();
        var token = district.token(district.north().user(Role.DISTRICT_ADMINISTRATOR));
        try (var log = HeardLog.ofTrouble()) {
            // When the answer is ready differs: some of these are gone before it, some while it is written.
            for (int i = 0; i < 200; i++) {
                try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
                    socket.setSoLinger(true, 0);
                    socket.getOutputStream().write("""
                            GET /api/v1/milestone-rubrics/SELF_CARE HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            \r
                            """.formatted(token).getBytes(StandardCharsets.US_ASCII));
                    TimeUnit.MICROSECONDS.sleep(i * 50);
                }
            }
            TimeUnit.SECONDS.sleep(2);
            assertThat(log.messages()).isEmpty();
        }
    }
}
