package org.handrail.journeys;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web client's own checks, after the build has installed its tools. */
class WebClientIT {
    @ParameterizedTest
    @ValueSource(strings = {"lint", "typecheck", "test"})
    void theClientHoldsItsOwnChecks(String script) throws IOException, InterruptedException {
        Npm.run(script, Map.of());
    }
}
