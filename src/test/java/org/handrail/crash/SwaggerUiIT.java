package org.handrail.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In production the packaged jar shows Swagger UI to a signed-in district administrator and to nobody else. */
class SwaggerUiIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "seven quiet otters paint gravel";
    private static final String PAGE = "/q/swagger-ui/";

    private static PackagedServer server;

    @BeforeAll
    static void aServerThatWasSetUp() throws IOException, InterruptedException {
        var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "swagger");
        var input = home.resolve("setup.json");
        Files.writeString(input, """
                {"district": {"code": "swagger", "name": "Swagger Unified", "timeZone": "America/Anchorage"},
                 "school": {"name": "Swagger High"},
                 "administrator": {"givenName": "Ana", "familyName": "Admin", "email": "ana@example.org",
                                   "password": "%s"},
                 "schoolYear": {"name": "This year", "startsOn": "2026-08-17", "endsOn": "2027-06-11"}}""".formatted(PASSWORD));
        server = new PackagedServer(home);
        assertThat(server.command("setup", input.toString()).code()).isZero();
        server.start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.stop();
    }

    @Test
    void itIsNotThereWithoutARefreshCookieOfAnAdministrator() throws IOException, InterruptedException {
        var administrator = signIn("ana@example.org");
        for (var path : List.of(PAGE, "/q/swagger-ui", "/q/%73wagger-ui/", "/q/./swagger-ui/", PAGE + "index.html")) {
            assertThat(open(path, "").statusCode()).as(path).isEqualTo(404);
        }
        assertThat(open(PAGE, "__Host-handrail-refresh=made.up").statusCode()).isEqualTo(404);
        assertThat(open(PAGE, administrator.cookie() + "x").statusCode()).isEqualTo(404);
        assertThat(open(PAGE, signIn(colleague(administrator)).cookie()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAdministratorSeesItWithThePolicyThatItNeedsAndKeepsTheCookie() throws IOException, InterruptedException {
        var administrator = signIn("ana@example.org");
        var shown = open(PAGE, administrator.cookie());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("SwaggerUIBundle");
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'; script-src 'self' 'unsafe-inline';");
        assertThat(open(PAGE, administrator.cookie()).statusCode()).isEqualTo(200);
        assertThat(post("/api/v1/auth/sign-out", "", "Cookie", administrator.cookie())
                        .statusCode())
                .isEqualTo(204);
        assertThat(open(PAGE, administrator.cookie()).statusCode()).isEqualTo(404);
    }

    @Test
    void itReadsTheCommittedContract() throws IOException, InterruptedException {
        var committed = Files.readString(Path.of("openapi/openapi.yaml"));
        var asked = open("/q/openapi", "");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Content-Type")).hasValue("application/yaml;charset=UTF-8");
        assertThat(asked.body()).isEqualTo(committed);
        assertThat(open("/q/openapi.yaml", "").body()).isEqualTo(committed);

        var head = server.send(HttpRequest.newBuilder(server.uri("/q/openapi")).HEAD());
        assertThat(head.headers().firstValue("Content-Type")).hasValue("application/yaml;charset=UTF-8");
    }

    /** Read by another reader than the server's, which must not take a word for a number. */
    @Test
    void theSameContractIsThereAsJson() throws IOException, InterruptedException {
        var committed = model(Files.readString(Path.of("openapi/openapi.yaml")));
        for (var path : List.of("/q/openapi?format=json", "/q/openapi.json")) {
            var json = open(path, "");
            assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
            assertThat(model(json(json).toString())).as(path).isEqualTo(committed);
        }
        var accepted =
                server.send(HttpRequest.newBuilder(server.uri("/q/openapi")).header("Accept", "application/json"));
        assertThat(model(json(accepted).toString())).isEqualTo(committed);
    }

    private static OpenAPI model(String contract) {
        return new OpenAPIV3Parser().readContents(contract).getOpenAPI();
    }

    private record SignedIn(String cookie, String token) {}

    private static SignedIn signIn(String login) throws IOException, InterruptedException {
        var answer = post(
                "/api/v1/auth/sign-in",
                JSON.writeValueAsString(Map.of("district", "swagger", "login", login, "password", PASSWORD)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return new SignedIn(cookie, json(answer).get("accessToken").asText());
    }

    /** Signs in as a coordinator whom the administrator made. */
    private static String colleague(SignedIn administrator) throws IOException, InterruptedException {
        var bearer = "Bearer " + administrator.token();
        var made = post(
                "/api/v1/users",
                "{\"login\":\"rosa\",\"displayName\":\"Rosa\",\"password\":\"" + PASSWORD + "\"}",
                "Authorization",
                bearer);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var school = json(server.send(
                        HttpRequest.newBuilder(server.uri("/api/v1/schools")).header("Authorization", bearer)))
                .at("/items/0/id")
                .asText();
        var granted = post(
                "/api/v1/users/" + json(made).get("id").asText() + "/memberships",
                "{\"role\":\"PROGRAM_COORDINATOR\",\"schoolId\":\"" + school + "\"}",
                "Authorization",
                bearer,
                "If-Match",
                made.headers().firstValue("ETag").orElseThrow());
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(201);
        return "rosa";
    }

    private static HttpResponse<String> open(String path, String cookie) throws IOException, InterruptedException {
        return server.send(HttpRequest.newBuilder(server.uri(path)).header("Cookie", cookie));
    }

    private static HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return server.send(request);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
