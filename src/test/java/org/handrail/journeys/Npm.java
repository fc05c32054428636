package org.handrail.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a script of the web client; its output goes where the build's goes. */
final class Npm {
    private Npm() {}

    static void run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        var process = new ProcessBuilder("npm", "run", "--silent", script)
                .directory(new File("web-client"))
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        process.environment().putAll(environment);
        var running = process.start();
        if (!running.waitFor(25, TimeUnit.MINUTES)) {
            running.destroyForcibly();
        }
        assertThat(running.waitFor()).as("npm run %s", script).isZero();
    }
}
