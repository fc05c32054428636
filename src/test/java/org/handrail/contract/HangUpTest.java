package org.handrail.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A phone that loses its network in the middle of a request is no failure of the server's, and its log says none. */
@QuarkusTest
class HangUpTest {
    private static final String ROOT = "";

    @Inject
    World world;

    private final List<LogRecord> failures = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                failures.add(entry);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(ROOT).addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger(ROOT).removeHandler(handler);
    }

    @Test
    void aClientThatHangsUpBeforeItsBodyHasCome() throws IOException, InterruptedException {
        var district = world.district();
        var token = district.token(district.north().user(Role.DISTRICT_ADMINISTRATOR));
        for (int again = 0; again < 5; again++) {
            hangUp(token, "{\"name\": \"North", 1000);
        }
        TimeUnit.SECONDS.sleep(2);
        assertThat(failures)
                .extracting(entry -> entry.getMessage() + " " + entry.getThrown())
                .isEmpty();
    }

    private static void hangUp(String token, String begun, int length) throws IOException, InterruptedException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream().write("""
                    POST /api/v1/schools HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/json\r
                    Content-Length: 1000\r
                    \r
                    {"name": "North\
                    """.formatted(token).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            // The request has begun: what comes before its body is all there.
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
