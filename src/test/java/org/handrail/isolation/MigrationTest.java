package org.handrail.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.Test;

/** What a migration of tomorrow needs: the owner role reaches the rows that are there. */
@QuarkusTest
class MigrationTest {
    @Inject
    World world;

    @Inject
    Sql sql;

    @Test
    void aBackfillByTheOwnerReachesTheRowsOfEveryTenant() throws SQLException {
        var district = world.district();
        try (var connection = sql.asOwner();
                var backfill = connection.prepareStatement(
                        "update school set short_name = 'Backfilled' where district_id = ?")) {
            backfill.setObject(1, district.id());
            assertThat(backfill.executeUpdate()).isEqualTo(2);
        }
    }
}
