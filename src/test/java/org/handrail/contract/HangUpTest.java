package org.handrail.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
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
}
