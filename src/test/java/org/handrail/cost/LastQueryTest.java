package org.handrail.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.handrail.permission.Reach;
import org.handrail.permission.Subjects;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P7: what is read with one query takes one round trip, since the commit goes with it. */
@QuarkusTest
class LastQueryTest {
    /** The driver's own would be "COMMIT". */
    private static final String OURS = "commit";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    Subjects subjects;

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/peer-sessions", "/supervision-sessions", "/referrals"})
    void p7_theCommitGoesWithTheQuery(String path) throws SQLException {
        assertThat(lastSaid(world.district().as(Role.PROGRAM_COORDINATOR), path))
                .contains(OURS);
    }

    @ParameterizedTest
    @EnumSource(names = {"PEER_ADVOCATE", "PROGRAM_COORDINATOR"})
    void p7_theCommitGoesWithAPeerSessionThatIsOpened(Role role) throws SQLException {
        var district = world.district();
        var own = subjects.of(district, world.district()).get(Reach.OWN);
        assertThat(lastSaid(district.as(role), "/peer-sessions/" + own.get("peer-sessions")))
                .contains(OURS);
    }

    /** By each of the application's connections since the request came. */
    private List<String> lastSaid(RequestSpecification reader, String path) throws SQLException {
        // The first call signs in, and may ask for the district's key.
        reader.get(path).then().statusCode(200);
        try (var connection = sql.asApp()) {
            var before =
                    Sql.column(connection, "select clock_timestamp()::text").getFirst();
            reader.get(path).then().statusCode(200);
            return Sql.column(
                    connection,
                    "select query from pg_stat_activity where usename = current_user"
                            + " and query_start >= ?::timestamptz",
                    before);
        }
    }
}
