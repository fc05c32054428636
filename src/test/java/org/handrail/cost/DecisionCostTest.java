package org.handrail.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.ReferralFixture;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.Test;

/** What a history of decisions about telling parents costs the database. */
@QuarkusTest
class DecisionCostTest {
    @Inject
    World world;

    @Inject
    Costs costs;

    /** Each is read under an audit entry of its own (R39), and all of them at once. */
    @Test
    void p7_aDecisionCostsItsAuditEntryAndTheTextsOfAllAreReadAtOnce() throws SQLException {
        var given = ReferralFixture.in(world.district());
        var id = given.raised(given.of("BULLYING"));
        given.step(Role.COUNSELLOR, id, "acknowledgement").statusCode(200);
        given.step(Role.COUNSELLOR, id, "acceptance").statusCode(200);
        var none = costs.of(() -> read(given, id));
        decide(given, id);
        var first = costs.of(() -> read(given, id));
        assertThat(first.statements()).as("its audit entry and its texts").isEqualTo(none.statements() + 2);
        decide(given, id);
        decide(given, id);
        var third = costs.of(() -> read(given, id));
        assertThat(third.statements()).isEqualTo(first.statements() + 2);
    }

    private static void decide(ReferralFixture given, String id) {
        given.decide(Role.COUNSELLOR, id, Map.of("decision", "NOTIFY", "ground", "The student agrees"))
                .statusCode(200);
    }

    private static void read(ReferralFixture given, String id) {
        given.district()
                .as(Role.COUNSELLOR)
                .get("/referrals/" + id + "/notification-decision")
                .then()
                .statusCode(200);
    }
}
