package org.handrail.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The journeys of people in a real browser (web-client/e2e), against the packaged application with the demo district. */
@QuarkusIntegrationTest
class JourneysIT {
    @TestHTTPResource("/")
    URI server;

    @Test
    void thePackagedApplicationServesEveryJourney() throws IOException, InterruptedException {
        var browser = browser();
        boolean inCi = System.getenv("CI") != null;
        assertThat(inCi && browser == null)
                .as("In CI a missing browser is a failure; install chromium")
                .isFalse();
        Assumptions.assumeTrue(
                browser != null,
                "No Chromium found: the journeys are skipped. Install chromium or set CHROMIUM to one.");
        Npm.run("e2e", Map.of("HANDRAIL_BASE_URL", server.toString().replaceAll("/$", ""), "CHROMIUM", browser));
    }

    private static String browser() {
        var named = System.getenv("CHROMIUM");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isEmpty() && Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(null);
    }
}
