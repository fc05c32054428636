package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.handrail.platform.problem.ProblemType;
import org.handrail.testsupport.LiveContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published contract is what the server does (R98). After a change of the API:
 * {@code ./mvnw test -Dtest=ContractTest -Dcontract.update=true}, then read the difference of openapi/openapi.yaml.
 */
@QuarkusTest
class ContractTest {
    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");
    private static final String RIGHT = """
            {"id": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10", "version": 0, "schoolId": "0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a11",
             "name": "North", "label": "PEER_ADVOCACY", "kind": "STUDENT_PEER", "status": "DRAFT",
             "nonClinicalStatement": {"en": "x", "es": "x"}, "emergencyText": {"en": "x", "es": "x"},
             "updatedAt": "2026-10-05T17:30:00Z"}""";
    private static final String PROGRAM = "/api/v1/programs/" + UUID.randomUUID();

    @Test
    void r98_theCommittedContractIsTheServersOwn() throws IOException {
        var live = LiveContract.get().document();
        if (Boolean.getBoolean("contract.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, live);
        }
        assertThat(live)
                .as("The API has changed: ./mvnw test -Dtest=ContractTest -Dcontract.update=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyOperationIsDescribedInFull() {
        var faults = new TreeSet<String>();
        operations().forEach((where, operation) -> {
            require(faults, where, "a summary", operation.getSummary() != null);
            require(
                    faults,
                    where,
                    "one tag",
                    operation.getTags() != null && operation.getTags().size() == 1);
            require(faults, where, "x-permission", operation.getExtensions().get("x-permission") != null);
            require(
                    faults,
                    where,
                    "x-data-class",
                    List.of("public", "directory", "confidential")
                            .contains(operation.getExtensions().get("x-data-class")));
            boolean open = "none".equals(operation.getExtensions().get("x-permission"));
            require(faults, where, "a way to sign in", open || operation.getSecurity() != null);
            require(faults, where, "a 500", operation.getResponses().get("500") != null);
            contents(operation)
                    .forEach(content -> content.values()
                            .forEach(media -> require(
                                    faults,
                                    where,
                                    "an example",
                                    media.getExample() != null || media.getExamples() != null)));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyExampleFitsItsSchema() {
        var api = LiveContract.get().api();
        var validator = new SchemaValidator(api, new MessageResolver());
        var faults = new TreeSet<String>();
        operations()
                .forEach((where, operation) -> contents(operation)
                        .forEach(content -> content.forEach((type, media) -> {
                            if (type.equals("application/json")) {
                                validator
                                        .validate(Json.pretty(media.getExample()), media.getSchema(), "example")
                                        .getMessages()
                                        .forEach(message -> faults.add(where + " " + message.getMessage()));
                            }
                        })));
        assertThat(faults).isEmpty();
    }

    @Test
    void noReferenceIsNullableAndNoFieldIs() {
        var faults = new ArrayList<String>();
        LiveContract.get().api().getComponents().getSchemas().forEach((name, schema) -> {
            Map<String, Schema<?>> properties = properties(schema);
            properties.forEach((field, property) -> {
                if (Boolean.TRUE.equals(property.getNullable())) {
                    faults.add(name + "." + field);
                }
            });
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyProblemIsInTheContract() {
        Schema<?> code = (Schema<?>) LiveContract.get()
                .api()
                .getComponents()
                .getSchemas()
                .get("Problem")
                .getProperties()
                .get("code");
        assertThat(code.getEnum().stream().map(String::valueOf))
                .containsExactly(
                        Stream.of(ProblemType.values()).map(ProblemType::slug).toArray(String[]::new));
    }

    @Test
    void theValidatorAcceptsARightAnswer() {
        assertThat(objections(ok(RIGHT))).isEmpty();
        assertThat(objections(refused(404, "not-found"))).isEmpty();
    }

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(
                wrong("a number for a text", ok(RIGHT.replace("\"North\"", "7"))),
                wrong("a text for a number", ok(RIGHT.replace("\"version\": 0", "\"version\": \"0\""))),
                wrong("a required field is missing", ok(RIGHT.replace("\"version\": 0,", ""))),
                wrong(
                        "a field of a nested object is missing",
                        ok(RIGHT.replace("{\"en\": \"x\", \"es\": \"x\"}", "{\"en\": \"x\"}"))),
                wrong("a field nobody knows", ok(RIGHT.replace("\"version\": 0", "\"version\": 0, \"secret\": 1"))),
                wrong("a value outside the list", ok(RIGHT.replace("DRAFT", "RUNNING"))),
                wrong("a null", ok(RIGHT.replace("\"North\"", "null"))),
                wrong("an id that is none", ok(RIGHT.replace("0197f3a2-5c1e-7d20-9b1a-3f2e8c4d6a10", "17"))),
                wrong("a time that is none", ok(RIGHT.replace("2026-10-05T17:30:00Z", "yesterday"))),
                wrong("a list for an object", ok("[" + RIGHT + "]")),
                wrong("no JSON at all", ok("{")),
                wrong(
                        "no body",
                        SimpleResponse.Builder.ok()
                                .withContentType("application/json")
                                .build()),
                wrong(
                        "another content type",
                        SimpleResponse.Builder.ok()
                                .withContentType("text/html")
                                .withBody("<p>")
                                .build()),
                wrong(
                        "a status that is not declared",
                        SimpleResponse.Builder.status(299).build()),
                wrong("a problem nobody knows", refused(404, "no-such-problem")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongAnswers")
    void theValidatorRefusesAWrongAnswer(String what, SimpleResponse answer) {
        assertThat(objections(answer)).as(what).isNotEmpty();
    }

    @Test
    void swaggerUiKnowsBothWaysToSignIn() {
        var schemes = LiveContract.get().api().getComponents().getSecuritySchemes();
        assertThat(schemes.get("bearer").getScheme()).isEqualTo("bearer");
        assertThat(schemes.get("client").getFlows().getClientCredentials().getTokenUrl())
                .isEqualTo("/api/v1/auth/token");
    }

    private static List<String> objections(SimpleResponse answer) {
        return LiveContract.get().objections("GET", PROGRAM, answer);
    }

    private static Arguments wrong(String what, SimpleResponse answer) {
        return Arguments.of(what, answer);
    }

    private static SimpleResponse ok(String body) {
        return SimpleResponse.Builder.ok()
                .withContentType("application/json;charset=UTF-8")
                .withBody(body)
                .build();
    }

    private static SimpleResponse refused(int status, String code) {
        return SimpleResponse.Builder.status(status)
                .withContentType("application/problem+json")
                .withBody("""
                        {"type": "/problems/%s", "title": "No", "status": %d, "code": "%s",
                         "requestId": "0b7f7d52-4d0c-4f5e-9a51-2f6d8c1e7a90"}""".formatted(code, status, code))
                .build();
    }

    private static Map<String, Operation> operations() {
        var operations = new TreeMap<String, Operation>();
        LiveContract.get()
                .api()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operations.put(method + " " + path, operation)));
        return operations;
    }

    /** The bodies that the operation's own parts describe; those of problems are shared. */
    private static List<Content> contents(Operation operation) {
        var contents = new ArrayList<Content>();
        if (operation.getRequestBody() != null) {
            contents.add(operation.getRequestBody().getContent());
        }
        operation.getResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .map(ApiResponse::getContent)
                .filter(content -> content != null)
                .forEach(contents::add);
        return contents;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Schema<?>> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static void require(TreeSet<String> faults, String where, String what, boolean there) {
        if (!there) {
            faults.add(where + " lacks " + what);
        }
    }
}
