package org.handrail.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.contract.Endpoint;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.LiveContract;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** G1, G14: wherever an id can be sent, another district's answers like one that never existed, and stores nothing. */
@QuarkusTest
class ForeignIdTest {
    /** What a filter names, where that isn't plain from its name; otherwise it is a person. */
    private static final Map<String, String> FILTERS = Map.of(
            "schoolId", "schools",
            "currentAt", "schools",
            "programId", "programs",
            "advocateId", "peer-advocates",
            "accountId", "users",
            "templateId", "agreement-templates");

    private static final Map<String, String> NEEDED = Map.of("getReadiness", "&model=PEER_COUNSELING");

    @Inject
    World world;

    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    TestDistrict mine;
    Map<Reach, Map<String, UUID>> ids;
    final List<String> different = new ArrayList<>();

    @BeforeEach
    void recordsAtEveryReach() {
        mine = world.district();
        ids = subjects.of(mine, world.district());
    }

    @Test
    void g1_everyIdInABodyIsProbed() {
        assertThat(Bodies.read(clock).missing(LiveContract.get().api())).isEmpty();
    }

    @Test
    void g1_inABody() throws SQLException {
        var bodies = Bodies.read(clock);
        var before = stored();
        for (var operation : operations()) {
            bodies.ids(operation.id()).forEach((pointer, kind) -> {
                for (var role : Role.values()) {
                    compare(bodies, operation, pointer, kind, role);
                }
            });
        }
        assertThat(different).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    private void compare(Bodies bodies, Endpoint operation, String pointer, String kind, Role role) {
        var own = ids.get(Reach.OWN);
        var foreign = ids.get(Reach.OTHER_DISTRICT).get(kind);
        var known = send(operation, role, bodies.with(operation.id(), own, pointer, foreign));
        var unknown = send(operation, role, bodies.again(operation.id(), own, pointer, UUID.randomUUID()));
        boolean isSearch = operation.path().endsWith("/search");
        if (!same(known, unknown) || known.statusCode() < 400 && !isSearch) {
            different.add(operation.id() + " " + pointer + " as " + role + ": " + known.asString() + " "
                    + unknown.asString());
        }
    }

    @Test
    void g14_inAFilter() {
        for (var operation : operations()) {
            for (var filter : filters(operation)) {
                var foreign = ids.get(Reach.OTHER_DISTRICT).get(FILTERS.getOrDefault(filter, "people"));
                for (var role : Role.values()) {
                    var known = list(operation, role, filter, foreign);
                    var unknown = list(operation, role, filter, UUID.randomUUID());
                    if (!same(known, unknown)) {
                        different.add(operation.id() + "?" + filter + " as " + role + ": " + known.asString() + " "
                                + unknown.asString());
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private static List<Endpoint> operations() {
        return Endpoint.all(LiveContract.get().api());
    }

    private static List<String> filters(Endpoint operation) {
        var parameters = operation.operation().getParameters();
        return parameters == null
                ? List.of()
                : parameters.stream()
                        .filter(parameter -> "query".equals(parameter.getIn()) && "uuid".equals(format(parameter)))
                        .map(Parameter::getName)
                        .toList();
    }

    private static String format(Parameter parameter) {
        var schema = parameter.getSchema();
        return schema.get$ref() == null ? schema.getFormat() : schema.get$ref().endsWith("/UUID") ? "uuid" : null;
    }

    private Response list(Endpoint operation, Role role, String filter, UUID id) {
        var query = "?" + filter + "=" + id + NEEDED.getOrDefault(operation.id(), "");
        return mine.as(role).request(operation.method(), path(operation) + query);
    }

    /** At the version that the role sees, so that it is the body that is looked at. */
    private Response send(Endpoint operation, Role role, String body) {
        var request = mine.as(role);
        if (operation.path().contains("{id}")) {
            var record = path(operation).replaceAll("^(/[^/]+/[^/]+).*", "$1");
            var version = mine.as(role).get(record).header("ETag");
            request.header("If-Match", version == null ? "\"999999\"" : version);
        }
        return request.body(body).request(operation.method(), path(operation));
    }

    private String path(Endpoint operation) {
        var id = ids.get(Reach.OWN).get(operation.path().split("/")[1]);
        return operation
                .path()
                .replace("{id}", String.valueOf(id))
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private static boolean same(Response known, Response unknown) {
        return known.statusCode() == unknown.statusCode()
                && withoutRequestId(known).equals(withoutRequestId(unknown));
    }

    private static String withoutRequestId(Response answer) {
        return answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    /** How many rows of each table the district has; the audit tells of refusals and sign-ins. */
    private List<String> stored() throws SQLException {
        var counts = new ArrayList<String>();
        try (var connection = sql.asSuperuserOfApplication()) {
            for (var table : Sql.column(connection, """
                    select distinct tablename::text
                    from pg_policies
                    where policyname = 'district' and tablename not like 'audit%' and tablename <> 'account_session'
                    order by 1""")) {
                counts.add(table + " "
                        + Sql.column(connection, "select count(*) from " + table + " where district_id = ?", mine.id())
                                .getFirst());
            }
        }
        return counts;
    }
}
