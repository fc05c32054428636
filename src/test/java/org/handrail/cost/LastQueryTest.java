package org.handrail.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.World;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/peer-sessions", "/supervision-sessions", "/referrals"})
    void p7_theCommitGoesWithTheQuery(String path) throws SQLException {
        var district = world.district();
        // The first call signs in.
        district.as(Role.PROGRAM_COORDINATOR).get(path).then().statusCode(200);
        try (var connection = sql.asApp()) {
            var before =
                    Sql.column(connection, "select clock_timestamp()::text").getFirst();
            district.as(Role.PROGRAM_COORDINATOR).get(path).then().statusCode(200);
            assertThat(Sql.column(
                            connection,
                            "select query from pg_stat_activity where usename = current_user"
                                    + " and query_start >= ?::timestamptz",
                            before))
                    .contains(OURS);
        }
    }
}
