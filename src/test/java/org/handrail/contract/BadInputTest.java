package org.handrail.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.LiveContract;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * G3, in CI's size: every operation of the contract is sent what it can't take. The answer is a 4xx problem that repeats
 * nothing of it, and nothing is stored.
 */
@QuarkusTest
class BadInputTest {
    private static final List<String> LEAKS = List.of(
            "Exception",
            "org.handrail",
            "java.lang",
            "com.fasterxml",
            "hibernate",
            "select ",
            "\tat ",
            BadBodies.MARKER);

    @Inject
    World world;

    @Inject
    Sql sql;

    TestDistrict district;
    final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @Test
    void g3_aBodyThatCanNotBeTakenIsRefusedAndNothingIsStored() throws SQLException, JsonProcessingException {
        long before = rows();
        for (var operation : Endpoint.all(LiveContract.get().api())) {
            var example = operation.example();
            if (example == null) {
                continue;
            }
            for (var bad : BadBodies.of(example).entrySet()) {
                var answer = send(operation, request(operation).body(bad.getValue()));
                hold(operation, bad.getKey(), answer, true);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows()).as("rows in the district").isEqualTo(before);
    }

    @Test
    void aBodyAboveAMegabyteIsRefusedBeforeItIsSent() throws IOException {
        var token = district.token(district.north().user(Role.DISTRICT_ADMINISTRATOR));
        try (var socket = HalfSent.school(token, 1_100_000, "")) {
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(reader.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void g3_anIdThatIsNoneAnswersLikeAnUnknownOne() {
        for (var operation : Endpoint.all(LiveContract.get().api())) {
            if (!operation.path().contains("{")) {
                continue;
            }
            for (var id : List.of(BadBodies.MARKER, UUID.randomUUID().toString(), "%00", "..%2f..", "' or 1=1 --")) {
                var request = request(operation).urlEncodingEnabled(!id.contains("%"));
                var body = operation.example();
                var answer = send(operation, body == null ? request : request.body(body.toString()), id);
                hold(operation, "id " + id, answer, false);
                if (answer.statusCode() < 400) {
                    wrong.add(operation.id() + " took the id " + id);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void g3_aQueryThatMakesNoSenseIsRefused() {
        for (var operation : Endpoint.all(LiveContract.get().api())) {
            for (var parameter : operation.queryParameters()) {
                for (var value : List.of(BadBodies.MARKER + "!", "\u0000", "-1e99", "x".repeat(5_000))) {
                    var answer = send(operation, request(operation).queryParam(parameter, value));
                    hold(operation, parameter + " = " + shortly(value), answer, true);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aContentTypeThatCanNotBeTakenIsRefused() {
        for (var operation : Endpoint.all(LiveContract.get().api())) {
            if (operation.example() != null) {
                var answer = send(
                        operation, request(operation).contentType("text/plain").body(BadBodies.MARKER));
                hold(operation, "text/plain", answer, true);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void hold(Endpoint operation, String what, Response answer, boolean refused) {
        int status = answer.statusCode();
        var body = answer.asString();
        boolean unknownCaller = status == 401 && !operation.isOpen();
        if (status >= 500 || refused && (status < 400 || unknownCaller)) {
            wrong.add("%s with %s: %d".formatted(operation.id(), what, status));
        }
        if (status >= 400 && !body.isEmpty()) {
            if (!answer.contentType().startsWith("application/problem+json")) {
                wrong.add("%s with %s: %d is no problem document".formatted(operation.id(), what, status));
            }
            LEAKS.stream()
                    .filter(body::contains)
                    .forEach(leak -> wrong.add("%s with %s: says \"%s\"".formatted(operation.id(), what, leak)));
        }
    }

    /** As someone who may call it, so that the refusal is about the input; and not held to the contract's statuses. */
    private RequestSpecification request(Endpoint operation) {
        var request = given().basePath("/api/v1").contentType(ContentType.JSON).header("If-Match", "\"0\"");
        var role = Arrays.stream(Role.values())
                .filter(candidate -> operation.permission() == null || candidate.may(operation.permission()))
                .findFirst()
                .orElseThrow();
        return operation.isOpen()
                ? request
                : request.auth().oauth2(district.token(district.north().user(role)));
    }

    private Response send(Endpoint operation, RequestSpecification request) {
        return send(operation, request, UUID.randomUUID().toString());
    }

    private Response send(Endpoint operation, RequestSpecification request, String id) {
        return request.request(operation.method(), operation.path().replaceAll("\\{[^}]+}", id));
    }

    /** Every row of the district but the audit, which writes the refusals down. */
    private long rows() throws SQLException {
        try (var connection = sql.asOwner()) {
            long total = 0;
            var tables = Sql.column(
                    connection,
                    "select distinct tablename::text from pg_policies where policyname = 'district'"
                            + " and tablename not like 'audit\\_%' and tablename <> 'account_session'");
            for (var table : tables) {
                total += Long.parseLong(Sql.column(
                                connection, "select count(*) from " + table + " where district_id = ?", district.id())
                        .getFirst());
            }
            return total;
        }
    }

    private static String shortly(String value) {
        return value.length() > 20 ? value.substring(0, 20) + "…" : value;
    }
}
