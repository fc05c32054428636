package org.handrail.platform.problem;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.Test;

/** More requests than connections for longer than a request waits: it is to come again, and nothing has failed. */
@QuarkusTest
class NoConnectionTest {
    @Inject
    World world;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void g3_aRequestThatGetsNoConnectionIsToldWhenToComeAgain() throws SQLException {
        var district = world.district();
        // Signs in, which needs a connection too.
        district.as(Role.PROGRAM_COORDINATOR).get("/schools").then().statusCode(200);
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < connections) {
                taken.add(database.getConnection());
            }
            district.as(Role.PROGRAM_COORDINATOR)
                    .get("/schools")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/unavailable"));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        district.as(Role.PROGRAM_COORDINATOR).get("/schools").then().statusCode(200);
    }
}
