package org.handrail.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handrail.testsupport.PostgreSql15;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Two nodes on an external PostgreSQL that goes away and comes back, while they go on running. */
@EnabledIf("org.handrail.testsupport.PostgreSql15#isInstalled")
class DatabaseDownIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "seven quiet otters paint gravel";

    private final PostgreSql15 database = new PostgreSql15();
    private PackagedServer node;
    private PackagedServer otherNode;

    @BeforeEach
    void twoNodesOnOneDatabase() throws IOException, InterruptedException {
        var settings = database.start();
        var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "node");
        var otherHome = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "node");
        var input = home.resolve("setup.json");
        Files.writeString(input, """
                {"district": {"code": "two", "name": "Two Nodes Unified", "timeZone": "America/Anchorage"},
                 "school": {"name": "Two High"},
                 "administrator": {"givenName": "Ana", "familyName": "Admin", "email": "ana@example.org",
                                   "password": "%s"},
                 "schoolYear": {"name": "This year", "startsOn": "2026-08-17", "endsOn": "2027-06-11"}}""".formatted(PASSWORD));
        node = new PackagedServer(home, settings);
        assertThat(node.command("setup", input.toString()).code()).isZero();
        node.start();
        Files.copy(home.resolve("keys.json"), otherHome.resolve("keys.json"));
        otherNode = new PackagedServer(otherHome, settings);
        otherNode.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        node.stop();
        otherNode.stop();
        database.stop();
    }

    @Test
    void g4_whileTheDatabaseIsAwayEveryoneIsAskedToTryAgainAndThenItGoesOn() throws IOException, InterruptedException {
        assertThat(signIn(node).statusCode()).isEqualTo(200);
        var token = JSON.readTree(signIn(node).body()).get("accessToken").asText();
        assertThat(get(otherNode, "/api/v1/me", token).statusCode())
                .as("a sign-in of one node holds on the other")
                .isEqualTo(200);

        database.stop();
        for (var path : List.of("/api/v1/me", "/api/v1/schools", "/api/v1/today", "/api/v1/meta")) {
            refused(get(node, path, token));
        }
        refused(signIn(node));
        for (var page : List.of("/", "/sign-in", "/referrals/new", "/q/health/live")) {
            assertThat(get(node, page, token).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(get(node, "/q/health/ready", token).statusCode()).isEqualTo(503);

        database.resume();
        node.awaitReady();
        otherNode.awaitReady();
        assertThat(get(node, "/api/v1/me", token).statusCode()).isEqualTo(200);
        assertThat(signIn(otherNode).statusCode()).isEqualTo(200);
    }

    @Test
    void aNodeWithOtherKeysIsRefusedBeforeItHarmsTheRest() throws IOException, InterruptedException {
        var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "stranger");
        var stranger = new PackagedServer(home, database.settings());
        var outcome = stranger.command("verify-audit");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors().lines()).hasSize(1).first().asString().contains("keys that are not here");
        assertThat(home.resolve("keys.json")).doesNotExist();
        assertThat(signIn(node).statusCode()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    private static HttpResponse<String> get(PackagedServer server, String path, String token)
            throws IOException, InterruptedException {
        return server.send(HttpRequest.newBuilder(server.uri(path)).header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> signIn(PackagedServer server) throws IOException, InterruptedException {
        var body = Map.of("district", "two", "login", "ana@example.org", "password", PASSWORD);
        return server.send(HttpRequest.newBuilder(server.uri("/api/v1/auth/sign-in"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }
}
