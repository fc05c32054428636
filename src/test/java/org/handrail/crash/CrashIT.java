package org.handrail.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** G4: killed in the middle of writing, the application or its database; what was acknowledged is there, once. */
class CrashIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "seven quiet otters paint gravel";

    private static final String PERSON = """
            {"kind": "COMMUNITY", "givenName": "G", "familyName": "F", "externalId": "%s", "active": true}""";

    private PackagedServer server;
    private String token;
    /** External ids of the people whose creation was acknowledged, with their ids. */
    private final Map<String, String> acknowledged = new LinkedHashMap<>();

    @BeforeEach
    void aServerThatWasSetUp() throws IOException, InterruptedException {
        var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "crash");
        var input = home.resolve("setup.json");
        Files.writeString(input, """
                {"district": {"code": "crash", "name": "Crash Unified", "timeZone": "America/Anchorage"},
                 "school": {"name": "Crash High", "shortName": "Crash"},
                 "administrator": {"givenName": "Ana", "familyName": "Admin", "email": "ana@example.org",
                                   "password": "%s"},
                 "schoolYear": {"name": "This year", "startsOn": "2026-08-17", "endsOn": "2027-06-11"}}""".formatted(PASSWORD));
        server = new PackagedServer(home);
        assertThat(server.command("setup", input.toString()).code()).isZero();
        server.start();
        signIn();
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.stop();
    }

    @Test
    void g4_nothingThatWasAcknowledgedIsLostAndNothingIsDoubled() throws IOException, InterruptedException {
        writeUntil(server::kill);
        server.start();
        signIn();
        writeUntil(server::killDatabase);
        awaitTheDatabase();
        writeUntil(() -> {
            server.killDatabase();
            server.kill();
        });
        server.start();
        signIn();
        for (int i = 0; i < 20; i++) {
            assertThat(write("after-" + i, UUID.randomUUID())).isEqualTo(201);
        }
        everythingIsThereOnce();
    }

    /** G7: a server that is told to end first answers what has begun. */
    @Test
    void g7_aRequestThatHasBegunIsAnsweredBeforeTheServerEnds() throws Exception {
        var body = PERSON.formatted("begun").getBytes(StandardCharsets.UTF_8);
        try (var rest = new PipedOutputStream();
                var sent = new PipedInputStream(rest)) {
            rest.write(body, 0, 10);
            var answer = server.sendAsync(
                    authorized("/api/v1/people").POST(HttpRequest.BodyPublishers.ofInputStream(() -> sent)));
            Thread.sleep(500);
            server.terminate();
            Thread.sleep(1_000);
            rest.write(body, 10, body.length - 10);
            rest.close();
            assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
            acknowledged.put(
                    "begun", JSON.readTree(answer.get().body()).get("id").asText());
        }
        server.stop();
        server.start();
        signIn();
        everythingIsThereOnce();
    }

    private interface Blow {
        void fall() throws IOException, InterruptedException;
    }

    /** Writes without a pause, lets the blow fall meanwhile, and repeats what got no answer with the same key. */
    private void writeUntil(Blow blow) throws IOException, InterruptedException {
        var prefix = UUID.randomUUID().toString();
        var unanswered = new LinkedHashMap<String, UUID>();
        var blows = new Thread(() -> {
            try {
                Thread.sleep(1_500);
                blow.fall();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        blows.start();
        for (int i = 0; blows.isAlive() || i < 50; i++) {
            var name = prefix + "-" + i;
            var key = UUID.randomUUID();
            try {
                if (write(name, key) != 201) {
                    unanswered.put(name, key);
                }
            } catch (IOException killed) {
                unanswered.put(name, key);
            }
            if (unanswered.size() > 20) {
                break;
            }
        }
        blows.join();
        assertThat(acknowledged.keySet()).as("written before the blow").anyMatch(name -> name.startsWith(prefix));
        pending.putAll(unanswered);
    }

    private final Map<String, UUID> pending = new LinkedHashMap<>();

    private void everythingIsThereOnce() throws IOException, InterruptedException {
        for (var unanswered : pending.entrySet()) {
            // Whether the first try got through or not, the same key makes it exactly one.
            assertThat(write(unanswered.getKey(), unanswered.getValue())).isEqualTo(201);
        }
        for (var person : acknowledged.entrySet()) {
            var answer = server.send(
                    authorized("/api/v1/people/" + person.getValue()).GET());
            assertThat(answer.statusCode()).as(person.getKey()).isEqualTo(200);
            assertThat(JSON.readTree(answer.body()).get("externalId").asText()).isEqualTo(person.getKey());
        }
        var everyone = server.send(authorized("/api/v1/people/search?limit=1")
                .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"COMMUNITY\"}")));
        assertThat(JSON.readTree(everyone.body()).get("total").asInt()).isEqualTo(acknowledged.size());
    }

    private int write(String externalId, UUID key) throws IOException, InterruptedException {
        var answer = server.send(authorized("/api/v1/people")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(PERSON.formatted(externalId))));
        if (answer.statusCode() == 201) {
            acknowledged.put(externalId, JSON.readTree(answer.body()).get("id").asText());
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        return answer.statusCode();
    }

    /** Without a restart of the application. */
    private void awaitTheDatabase() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (write("recovery-" + i, UUID.randomUUID()) == 201) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The database did not come back within a minute");
    }

    private void signIn() throws IOException, InterruptedException {
        var answer = server.send(HttpRequest.newBuilder(server.uri("/api/v1/auth/sign-in"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(
                        Map.of("district", "crash", "login", "ana@example.org", "password", PASSWORD)))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        token = JSON.readTree(answer.body()).get("accessToken").asText();
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(server.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }
}
