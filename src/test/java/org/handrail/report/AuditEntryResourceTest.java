package org.handrail.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class AuditEntryResourceTest {
    @Inject
    World world;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @Test
    void r39_thePrivacyOfficerSeesWhoWasRefusedWhat() {
        district.as(Role.PEER_ADVOCATE).get("/audit-entries").then().statusCode(403);
        district.as(Role.PRIVACY_OFFICER)
                .queryParam("outcome", "REFUSED")
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", is("listAuditEntries"))
                .body("items[0].subjectType", is("audit-entry"))
                .body("items[0].problemCode", is("forbidden"))
                .body("items[0].account", is("peer-advocate-north"))
                .body("nextCursor", nullValue());
    }

    @Test
    void theAccessLogOfARecordNamesOnlyThatRecord() {
        var school = district.north().id();
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"N\",\"timeZone\":\"America/Juneau\",\"active\":true}")
                .put("/schools/" + school)
                .then()
                .statusCode(200);
        district.as(Role.PRIVACY_OFFICER)
                .queryParam("subjectId", school)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.subjectId", everyItem(is(school.toString())));
    }

    @Test
    void g18_theEntryOfASignInSaysWhoSignedIn() {
        var officer = district.north().user(Role.PRIVACY_OFFICER).account();
        district.as(Role.PRIVACY_OFFICER)
                .queryParam("accountId", officer)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items[0].action", is("sign-in"))
                .body("items[0].accountId", is(officer.toString()))
                .body("items[0].subjectId", is(officer.toString()));
    }

    @Test
    void theCursorWalksTheWholeHistoryOnce() {
        for (int i = 0; i < 5; i++) {
            district.as(Role.BOARD_VIEWER).get("/audit-entries").then().statusCode(403);
        }
        var seen = new HashSet<String>();
        String cursor = null;
        do {
            var request = district.as(Role.PRIVACY_OFFICER).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/audit-entries")
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> ids = page.path("items.id");
            ids.forEach(id -> assertThat(seen.add(id)).isTrue());
            cursor = page.path("nextCursor");
        } while (cursor != null);
        // Two sign-ins and five refusals.
        assertThat(seen).hasSize(7);
    }

    @Test
    void aMadeUpCursorIsRefused() {
        district.as(Role.PRIVACY_OFFICER)
                .queryParam("cursor", "bm9uc2Vuc2U")
                .get("/audit-entries")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("cursor"))
                .body("requestId", notNullValue());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PRIVACY_OFFICER")
    void onlyThePrivacyOfficerReadsTheAudit(Role role) {
        district.as(role).get("/audit-entries").then().statusCode(403);
    }

    @Test
    void theAuditCanBeTakenAlongAsCsv() {
        var csv = district.as(Role.PRIVACY_OFFICER)
                .accept("text/csv")
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv).startsWith("id,occurredAt,accountId,account,role,action,outcome");
    }
}
