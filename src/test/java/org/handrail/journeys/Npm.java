package org.handrail.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs a script of the web client; its output is in {@code target/npm-<script>.log}, what failed also in the failure. */
final class Npm {
    private Npm() {}

    static void run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        var log = Path.of("target", "npm-" + script + ".log");
        var process = new ProcessBuilder("npm", "run", "--silent", script)
                .directory(new File("web-client"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        process.environment().putAll(environment);
        var running = process.start();
        if (!running.waitFor(40, TimeUnit.MINUTES)) {
            running.destroyForcibly();
        }
        int exit = running.waitFor();
        assertThat(exit)
                .withFailMessage(() -> "npm run " + script + " ended with:\n" + failuresIn(log))
                .isZero();
    }

    private static String failuresIn(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> !line.contains("✓")).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
