package org.handrail.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.handrail.permission.Subjects;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.Test;

/** P10: deep in a long history a page costs what the first one does. */
@QuarkusTest
class PageDepthTest {
    private static final double DEPTH = 1.2;

    /** PostgreSQL plans five executions each for itself, the driver prepares after five; there may be two connections. */
    private static final int UNTIL_KEPT = 24;

    @Inject
    World world;

    @Inject
    Subjects subjects;

    @Inject
    Costs costs;

    @Inject
    ManyDistricts many;

    @Test
    void p10_pageHundredOfTheSessionsCostsWhatPageOneCosts() throws SQLException {
        var district = world.district();
        subjects.of(district, world.district());
        // Two advocates have one each.
        many.fillWithSessions(district, 1_300);
        many.settle();
        // The hundredth comes with the plan that a connection keeps after some executions; so does the first, then.
        for (int again = 0; again < UNTIL_KEPT; again++) {
            read(district, Role.PROGRAM_COORDINATOR, "/peer-sessions");
        }
        var first = costs.of(() -> read(district, Role.PROGRAM_COORDINATOR, "/peer-sessions"));
        var seen = new HashSet<String>();
        var path = "/peer-sessions";
        for (int page = 1; page < 100; page++) {
            var answer = read(district, Role.PROGRAM_COORDINATOR, path);
            seen.addAll(answer.path("items.id"));
            path = next(answer.header("Link"));
        }
        assertThat(seen).hasSize(99 * 25);
        var hundredth = path;
        assertThat(hundredth).contains("offset=2475").contains("cursor=");
        var last = costs.of(() -> read(district, Role.PROGRAM_COORDINATOR, hundredth));
        assertThat((double) last.pages()).isLessThanOrEqualTo(first.pages() * DEPTH + RequestCostTest.BOUNDS);
        var skipped = read(district, Role.PROGRAM_COORDINATOR, "/peer-sessions?offset=2475");
        assertThat(skipped.<List<String>>path("items.id"))
                .isEqualTo(read(district, Role.PROGRAM_COORDINATOR, hundredth).path("items.id"));
    }

    @Test
    void p10_pageHundredOfTheAuditCostsWhatPageOneCosts() throws SQLException {
        var district = world.district();
        read(district, Role.PRIVACY_OFFICER, "/audit-entries");
        many.fillWithAudit(district, 5_100);
        many.settle();
        var first = costs.of(() -> read(district, Role.PRIVACY_OFFICER, "/audit-entries"));
        var cursor = "";
        for (int page = 1; page < 100; page++) {
            cursor = "?cursor="
                    + read(district, Role.PRIVACY_OFFICER, "/audit-entries" + cursor)
                            .path("nextCursor");
        }
        var hundredth = "/audit-entries" + cursor;
        var last = costs.of(() -> read(district, Role.PRIVACY_OFFICER, hundredth));
        assertThat(first.pages()).isLessThanOrEqualTo(RequestCostTest.PAGES_OF_A_LIST);
        assertThat((double) last.pages()).isLessThanOrEqualTo(first.pages() * DEPTH + RequestCostTest.BOUNDS);
    }

    private static ExtractableResponse<Response> read(TestDistrict district, Role role, String path) {
        return district.as(role).get(path).then().statusCode(200).extract();
    }

    private static String next(String links) {
        return links.replaceFirst(".*<([^>]*)>; rel=\"next\".*", "$1").replaceFirst("^/api/v1", "");
    }
}
