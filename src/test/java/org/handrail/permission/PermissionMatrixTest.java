package org.handrail.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.handrail.contract.Endpoint;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.LiveContract;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * G1: every operation × role × reach answers as the checked-in table says. Changing requests are sent with a version
 * that never was, so whoever may change a record gets a 412 and nothing changes. {@code -Dmatrix.update=true} writes
 * the table anew, to be read as a diff.
 */
@QuarkusTest
class PermissionMatrixTest {
    private static final String NO_VERSION = "\"999999\"";

    /** Where the contract's example, being made of types, breaks a rule before the reach is looked at. */
    private static final Map<String, String> BODIES =
            Map.of("updateAvailability", "{\"slots\":[]}", "updatePeerSession", """
                    {"advocateId": "%s", "modelCode": "PEER_COUNSELING", "origin": "DROP_IN",
                     "startedAt": "2026-01-01T12:00:00Z", "minutes": 20}""".formatted(UUID.randomUUID()));

    private static final List<Reach> REACHES =
            List.of(Reach.OWN, Reach.SAME_SCHOOL, Reach.SAME_DISTRICT, Reach.OTHER_DISTRICT);

    private static final Map<String, String> QUERIES = Map.of("getReadiness", "model=PEER_COUNSELING");

    @Inject
    World world;

    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    TestDistrict mine;
    Map<Reach, Map<String, UUID>> ids;

    @BeforeEach
    void recordsAtEveryReach() {
        mine = world.district();
        ids = subjects.of(mine, world.district());
    }

    @Test
    void g1_everyOperationAnswersEveryRoleAtEveryReachAsTheTableSays() {
        var seen = probeAll();
        seen.putAll(probeBodies());
        if (Boolean.getBoolean("matrix.update")) {
            MatrixFile.write(seen);
        }
        var expected = MatrixFile.read();
        var differences = new ArrayList<String>();
        seen.forEach((cell, status) -> {
            if (!status.equals(expected.get(cell))) {
                differences.add(cell + ": the table says " + expected.get(cell) + ", the server " + status);
            }
        });
        expected.keySet().stream()
                .filter(cell -> !seen.containsKey(cell))
                .forEach(cell -> differences.add(cell + " is in the table and not in the contract"));
        assertThat(differences).isEmpty();
    }

    @Test
    void g1_nobodyReachesARecordOfAnotherDistrict() {
        assertThat(MatrixFile.read().entrySet().stream()
                        .filter(entry -> entry.getKey().reach() == Reach.OTHER_DISTRICT)
                        .filter(entry -> !List.of(401, 403, 404).contains(entry.getValue()))
                        // A reference value has no district.
                        .filter(entry -> !entry.getKey().operation().equals("getCourse"))
                        // A body with such an id is a body that can't be right; a search with it finds nobody.
                        .filter(entry -> !isBody(entry.getKey()) || entry.getValue() < 400)
                        .filter(entry -> !entry.getKey().operation().startsWith("searchPeople "))
                        .map(entry -> entry.getKey().toString()))
                .isEmpty();
    }

    @Test
    void g1_aForeignIdAnswersLikeAnIdThatNeverExisted() {
        var different = new ArrayList<String>();
        for (var operation : withId()) {
            var foreign = ids.get(Reach.OTHER_DISTRICT).get(segment(operation));
            if (foreign == null) {
                continue;
            }
            for (var role : Role.values()) {
                var known = send(operation, mine.as(role), foreign);
                var unknown = send(operation, mine.as(role), UUID.randomUUID());
                if (known.statusCode() != unknown.statusCode()
                        || !withoutRequestId(known).equals(withoutRequestId(unknown))) {
                    different.add(operation.id() + " as " + role);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private SortedMap<MatrixFile.Cell, Integer> probeAll() {
        var seen = new TreeMap<MatrixFile.Cell, Integer>();
        for (var operation : Endpoint.all(LiveContract.get().api())) {
            var callers = new ArrayList<>(List.of("ANONYMOUS"));
            if (!operation.isOpen()) {
                // An open operation doesn't know who calls; asked too often, a sign-in is throttled.
                Arrays.stream(Role.values()).map(Enum::name).forEach(callers::add);
            }
            for (var caller : callers) {
                for (var reach : reaches(operation)) {
                    var id = ids.getOrDefault(reach, Map.of()).get(segment(operation));
                    var status = send(operation, as(caller), id).statusCode();
                    seen.put(new MatrixFile.Cell(operation.id(), caller, reach), status);
                }
            }
        }
        return seen;
    }

    /** Creations whose body names records: everything in it is the caller's own but for one id (G1). */
    private SortedMap<MatrixFile.Cell, Integer> probeBodies() {
        var seen = new TreeMap<MatrixFile.Cell, Integer>();
        var bodies = Bodies.read(clock);
        for (var operation : Endpoint.all(LiveContract.get().api())) {
            if (!operation.method().equals("POST") || operation.path().contains("{")) {
                continue;
            }
            bodies.ids(operation.id()).forEach((pointer, kind) -> {
                for (var role : Role.values()) {
                    for (var reach : REACHES) {
                        var body = bodies.with(
                                operation.id(),
                                ids.get(Reach.OWN),
                                pointer,
                                ids.get(reach).get(kind));
                        var answer = mine.as(role).body(body).request(operation.method(), operation.path());
                        seen.put(
                                new MatrixFile.Cell(operation.id() + " " + pointer, role.name(), reach),
                                answer.statusCode());
                    }
                }
            });
        }
        return seen;
    }

    private static boolean isBody(MatrixFile.Cell cell) {
        return cell.operation().contains(" ");
    }

    private List<Reach> reaches(Endpoint operation) {
        return ids.get(Reach.OWN).get(segment(operation)) != null
                        && operation.path().contains("{id}")
                ? REACHES
                : List.of(Reach.ANY);
    }

    private static List<Endpoint> withId() {
        return Endpoint.all(LiveContract.get().api()).stream()
                .filter(operation -> operation.path().contains("{id}"))
                .toList();
    }

    private RequestSpecification as(String caller) {
        return caller.equals("ANONYMOUS") ? Http.request() : mine.as(Role.valueOf(caller));
    }

    private static Response send(Endpoint operation, RequestSpecification request, UUID id) {
        var path = operation
                .path()
                .replace("{id}", id == null ? UUID.randomUUID().toString() : id.toString())
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var body = BODIES.getOrDefault(
                operation.id(),
                operation.example() == null ? null : operation.example().toString());
        var query = QUERIES.containsKey(operation.id()) ? "?" + QUERIES.get(operation.id()) : "";
        var complete = request.header("If-Match", NO_VERSION);
        return (body == null ? complete : complete.body(body)).request(operation.method(), path + query);
    }

    private static String segment(Endpoint operation) {
        return operation.path().split("/")[1];
    }

    private static String withoutRequestId(Response answer) {
        return answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
