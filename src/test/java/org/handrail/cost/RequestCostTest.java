package org.handrail.cost;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.permission.Reach;
import org.handrail.permission.Subjects;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.Test;

/**
 * P7 to P9 of what is read, exactly: how many statements and pages a request costs the database, and that neither grows with the number
 * of districts. Counts, not times, so they hold on a busy machine.
 */
@QuarkusTest
class RequestCostTest {
    private static final String TODAY = "/today";
    private static final String PEOPLE = "/people/search";

    private static final String PLANNED = "supervision-sessions";
    private static final String HELD = "supervision-sessions, held";

    static final List<String> MEASURED = List.of(
            "/schools",
            "/school-years",
            "/users",
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
            TODAY);

    /** The conditions of these roles are dearer: own records, supervisees; and most lists are these. */
    private static final List<Role> ROLES =
            List.of(Role.PROGRAM_COORDINATOR, Role.SUPERVISOR, Role.PEER_ADVOCATE, Role.DISTRICT_ADMINISTRATOR);

    /** P7: the tenant's entry and the list. */
    private static final int STATEMENTS = 2;
    /** A bucket is read and written, on a connection of its own. */
    private static final int STATEMENTS_OF_A_BUCKET = 2;
    /** P8. */
    private static final int PAGES_OF_TODAY = 100;

    static final int PAGES_OF_A_LIST = 60;

    /** A list, and what is written beside it: the audit's entry with its indexes, and the bucket. */
    private static final int PAGES_OF_A_LOOK_UP = PAGES_OF_A_LIST + 30;

    /**
     * P7: 2 statements, the audit's entry of a reading among them; a referral asks for its words apart, which not all of
     * its readers may read. P8 asks for 8 pages, which a school, a school year or a program has in a small database. Among
     * 1,000 districts each look-up goes down one level more: to enter the tenant takes 5 (the key and the session), an audit
     * entry stands in four indexes, and the rest is who may see the record and the names on
     * it (src/docs/decisions/0009-costs.md).
     */
    static final Map<String, Costs.Cost> DETAILS = Map.ofEntries(
            entry("schools", new Costs.Cost(2, 8)),
            entry("people", new Costs.Cost(2, 9)),
            entry("school-years", new Costs.Cost(2, 8)),
            entry("programs", new Costs.Cost(2, 8)),
            entry("peer-advocates", new Costs.Cost(2, 28)),
            entry("training-completions", new Costs.Cost(2, 23)),
            entry("agreement-templates", new Costs.Cost(2, 12)),
            entry("confidentiality-agreements", new Costs.Cost(2, 30)),
            entry("guardian-consents", new Costs.Cost(2, 36)),
            entry("peer-sessions", new Costs.Cost(2, 41)),
            entry(PLANNED, new Costs.Cost(2, 38)),
            entry(HELD, new Costs.Cost(2, 76)),
            entry("referrals", new Costs.Cost(3, 56)));

    /** The audit's entry may be the one that splits a page of one of its four indexes, or the first of a new one. */
    private static final int SPLITS = 4;

    /** P9, and one level more in each of a handful of indexes. */
    private static final double GROWTH = 1.10;

    private static final int INDEX_LEVELS = 8;

    /** Where rows lie across the bounds of pages of a table and its indexes is chance, and differs at each size. */
    static final int BOUNDS = 4;

    @Inject
    World world;

    @Inject
    Subjects subjects;

    @Inject
    BusyDistrict busy;

    @Inject
    Costs costs;

    @Inject
    ManyDistricts many;

    @Test
    void p7_p8_p9_aListAndTodayCostTwoStatementsAndAsManyPagesAtAThousandDistricts() throws SQLException {
        var district = world.district();
        var own = new HashMap<>(subjects.of(district, world.district()).get(Reach.OWN));
        var both = world.join(district, district.north(), "both", Role.PROGRAM_COORDINATOR, Role.SUPERVISOR);
        var users = new ArrayList<>(List.of(both));
        ROLES.forEach(role -> users.add(district.north().user(role)));
        busy.fill(district, both.person());
        own.put(HELD, held(district, own));
        many.leaveAlone(district);
        var alone = all(district, users, own);
        many.copy(district, 100);
        var amongHundred = all(district, users, own);
        many.copy(district, 900);
        var amongThousand = all(district, users, own);
        var tooDear = new ArrayList<String>();
        amongThousand.forEach((request, cost) -> {
            var counted = "%s: alone %s, among 100 %s, among 1,000 %s"
                    .formatted(request, alone.get(request), amongHundred.get(request), cost);
            var bound = bound(request);
            int splits = DETAILS.containsKey(request) ? SPLITS : 0;
            double growth = amongHundred.get(request).pages() * GROWTH + INDEX_LEVELS + BOUNDS;
            if (Math.max(alone.get(request).statements(), cost.statements()) > bound.statements()
                    || Math.max(alone.get(request).pages(), cost.pages()) > bound.pages() + splits
                    || cost.pages() > growth) {
                tooDear.add(counted);
            }
        });
        assertThat(tooDear).isEmpty();
        many.leaveAlone(district);
    }

    /** With both of its texts and a session that was talked about, which a planned one doesn't have. */
    private static UUID held(TestDistrict district, Map<String, UUID> own) {
        var meeting = read(district, Role.PROGRAM_COORDINATOR, "/supervision-sessions/" + own.get(PLANNED));
        var planned = district.as(Role.PROGRAM_COORDINATOR)
                .body("""
                        {"programId": "%s", "kind": "INDIVIDUAL", "startsAt": "%s", "minutes": 30,
                         "advocateIds": ["%s"]}""".formatted(
                        meeting.<String>path("programId"), meeting.<String>path("startsAt"), own.get("peer-advocates")))
                .post("/supervision-sessions")
                .then()
                .statusCode(201)
                .extract();
        var id = planned.<String>path("id");
        district.as(Role.PROGRAM_COORDINATOR)
                .header("If-Match", planned.header("ETag"))
                .body("""
                        {"attendance": [{"advocateId": "%s", "presence": "PRESENT"}], "agreedPoints": "Plan ahead",
                         "note": "Tired", "peerSessionIds": ["%s"]}""".formatted(own.get("peer-advocates"), own.get("peer-sessions")))
                .post("/supervision-sessions/" + id + "/holding")
                .then()
                .statusCode(200);
        return UUID.fromString(id);
    }

    private static Costs.Cost bound(String request) {
        return DETAILS.getOrDefault(
                request, new Costs.Cost(STATEMENTS, request.endsWith(TODAY) ? PAGES_OF_TODAY : PAGES_OF_A_LIST));
    }

    @Test
    void p7_aLookUpIsOneStatementBesideTheTenantTheAuditAndTheCountingOfIt() throws SQLException {
        var district = world.district();
        var cost = costs.of(() -> district.as(Role.REFERRING_STAFF)
                .body(Map.of("query", "Given", "kind", "STUDENT"))
                .post("/people/lookup")
                .then()
                .statusCode(200));
        assertThat(cost.statements()).isLessThanOrEqualTo(STATEMENTS + 1 + STATEMENTS_OF_A_BUCKET);
        assertThat(cost.pages()).isLessThanOrEqualTo(PAGES_OF_A_LOOK_UP);
    }

    private static ExtractableResponse<Response> read(TestDistrict district, Role role, String path) {
        return district.as(role).get(path).then().statusCode(200).extract();
    }

    private Map<String, Costs.Cost> all(TestDistrict district, List<TestUser> users, Map<String, UUID> own)
            throws SQLException {
        var measured = new LinkedHashMap<String, Costs.Cost>();
        var paths = new ArrayList<>(MEASURED);
        paths.add(PEOPLE);
        for (var user : users) {
            for (var path : paths) {
                if (ask(district, user, path).statusCode() != 403) {
                    measured.put(
                            user.login() + " " + path,
                            costs.of(() -> ask(district, user, path).then().statusCode(200)));
                }
            }
        }
        for (var kind : DETAILS.keySet()) {
            var role = kind.equals("referrals") ? Role.COUNSELLOR : Role.PROGRAM_COORDINATOR;
            measured.put(
                    kind,
                    costs.of(() -> read(district, role, "/" + kind.replace(HELD, PLANNED) + "/" + own.get(kind))));
        }
        return measured;
    }

    /** A search is a list as well, of which the words travel in a body. */
    private static Response ask(TestDistrict district, TestUser user, String path) {
        var request = district.as(user);
        return path.equals(PEOPLE) ? request.body(Map.of()).post(path) : request.get(path);
    }
}
