package org.handrail.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The packaged jar as a process of its own, on a folder of its own, so that it can be killed. */
final class PackagedServer {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final Map<String, String> settings;
    private final List<String> flags;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    PackagedServer(Path home) throws IOException {
        this(home, Map.of());
    }

    /** @param settings properties beside the home and the port */
    PackagedServer(Path home, Map<String, String> settings) throws IOException {
        this(home, settings, List.of());
    }

    /** @param flags what Java itself is told */
    PackagedServer(Path home, List<String> flags) throws IOException {
        this(home, Map.of(), flags);
    }

    private PackagedServer(Path home, Map<String, String> settings, List<String> flags) throws IOException {
        this.home = home;
        this.settings = settings;
        this.flags = flags;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    /** How a command ended, and what it wrote to standard output and to standard error. */
    record Outcome(int code, String output, String errors) {}

    /** Runs one command to its end. */
    Outcome command(String... arguments) throws IOException, InterruptedException {
        var output = home.resolve("output");
        var errors = home.resolve("errors");
        var running = java(arguments)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            running.destroyForcibly();
            throw new IllegalStateException("The command did not end");
        }
        return new Outcome(running.exitValue(), Files.readString(output), Files.readString(errors));
    }

    void start() throws IOException, InterruptedException {
        process = java().redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        awaitReady();
    }

    /** As if the machine's power had gone, for this process. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killDatabase() throws IOException {
        var pid = Files.readAllLines(home.resolve("postgresql/data/postmaster.pid"))
                .getFirst()
                .trim();
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Asks the server to end, and doesn't wait for it. */
    void terminate() {
        process.destroy();
    }

    /** Ends the server and its database in good order. */
    void stop() throws InterruptedException {
        if (process != null) {
            terminate();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    void awaitReady() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended: " + Files.readString(log()));
            }
            try {
                if (send(HttpRequest.newBuilder(uri("/q/health/ready")).GET()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The server did not get ready: " + Files.readString(log()));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return http.sendAsync(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private ProcessBuilder java(String... arguments) throws IOException {
        Files.createDirectories(home);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(
                List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port, "-Dhandrail.home=" + home));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private Path log() {
        return home.resolve("server.log");
    }
}
