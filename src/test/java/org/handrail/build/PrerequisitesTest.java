package org.handrail.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** What mvnw says on a machine that lacks something, and where it finds a JDK; the tools are made up. */
@DisabledOnOs(WINDOWS)
class PrerequisitesTest {
    private static final Path SCRIPT = Path.of(".mvn/prerequisites.sh").toAbsolutePath();

    @TempDir
    Path folder;

    /** With a space in its path, as the homes of many. */
    private Path machine;

    private record Outcome(int code, String said) {}

    @BeforeEach
    void theToolsOfEverySystem() throws IOException {
        machine = folder.resolve("a machine");
        Files.createDirectories(home());
        for (var tool : new String[] {"sed", "dirname", "readlink"}) {
            Files.createSymbolicLink(Files.createDirectories(bin()).resolve(tool), onThisMachine(tool));
        }
    }

    @Test
    void aJdkIsFoundWhereSdkmanAndIdesPutIt() throws Exception {
        node("v20.1.0");
        npm();
        var older = jdk(home().resolve(".sdkman/candidates/java/21-tem"), "21.0.4");
        var sdkman = jdk(home().resolve(".sdkman/candidates/java/25-tem"), "25.0.1");
        assertThat(run(older)).isEqualTo(new Outcome(0, sdkman + "\n"));
        delete(sdkman);
        var ide = jdk(home().resolve(".jdks/temurin-26"), "26-ea");
        assertThat(run(older)).isEqualTo(new Outcome(0, ide + "\n"));
    }

    @Test
    void aJdkOnThePathIsFoundThroughItsLinks() throws Exception {
        node("v24.0.0");
        npm();
        var jdk = jdk(machine.resolve("brew/openjdk"), "25");
        Files.createSymbolicLink(bin().resolve("javac"), bin().relativize(jdk.resolve("bin/javac")));
        var outcome = run(null);
        assertThat(outcome.code()).isZero();
        assertThat(Path.of(outcome.said().trim())).isEqualTo(jdk);
    }

    @Test
    void withoutAJdkItSaysSoInOneSentence() throws Exception {
        node("v24.0.0");
        npm();
        var older = jdk(home().resolve(".jdks/temurin-21"), "21.0.4");
        assertThat(run(older))
                .satisfies(PrerequisitesTest::refused)
                .extracting(Outcome::said)
                .asString()
                .contains("JDK 25");
    }

    @Test
    void withoutNodeOrNpmItSaysSoInOneSentence() throws Exception {
        var jdk = jdk(home().resolve(".jdks/temurin-25"), "25");
        assertThat(run(jdk))
                .satisfies(PrerequisitesTest::refused)
                .extracting(Outcome::said)
                .asString()
                .contains("npm");
        node("v24.0.0");
        assertThat(run(jdk))
                .satisfies(PrerequisitesTest::refused)
                .extracting(Outcome::said)
                .asString()
                .contains("npm");
    }

    @Test
    void withAnOldNodeItSaysWhichIsNeeded() throws Exception {
        var jdk = jdk(home().resolve(".jdks/temurin-25"), "25");
        node("v18.20.4");
        npm();
        assertThat(run(jdk))
                .satisfies(PrerequisitesTest::refused)
                .extracting(Outcome::said)
                .asString()
                .contains("Node 20 or newer", "found Node 18");
    }

    private static void refused(Outcome outcome) {
        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.said().lines()).hasSize(1);
    }

    private Path home() {
        return machine.resolve("home");
    }

    private Path bin() {
        return machine.resolve("bin");
    }

    private Outcome run(Path javaHome) throws IOException, InterruptedException {
        var script = "set -euf; . \"$0\"; printf '%s\\n' \"$JAVA_HOME\"";
        var builder = new ProcessBuilder("/bin/sh", "-c", script, SCRIPT.toString()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", bin().toString());
        environment.put("HOME", home().toString());
        environment.put("HANDRAIL_JDKS", machine.resolve("none").toString());
        if (javaHome != null) {
            environment.put("JAVA_HOME", javaHome.toString());
        }
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), said);
    }

    private void node(String version) throws IOException {
        program(bin().resolve("node"), "echo " + version);
    }

    private void npm() throws IOException {
        program(bin().resolve("npm"), "");
    }

    private static Path jdk(Path home, String version) throws IOException {
        program(home.resolve("bin/javac"), "echo javac " + version);
        return home;
    }

    private static void program(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void delete(Path jdk) throws IOException {
        Files.delete(jdk.resolve("bin/javac"));
    }

    private static Path onThisMachine(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
