package org.handrail.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementTemplateResourceTest {
    @Inject
    World world;

    @Inject
    AdvocateFixture given;

    TestDistrict district;
    TestUser coordinator;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
    }

    @Test
    void samplesAreThereInEnglishAndSpanish() {
        district.as(coordinator)
                .get("/agreement-templates/samples")
                .then()
                .statusCode(200)
                .body("kind", contains("CONFIDENTIALITY", "CODE_OF_ETHICS", "DUTY_TO_INFORM"));
        draft(coordinator, district.north().id(), null)
                .statusCode(201)
                .body("edition", equalTo(1))
                .body("graceDays", equalTo(14))
                .body("texts.language", contains("en", "es"));
    }

    @Test
    void aDraftChangesAndAPublishedEditionNeverDoes() {
        String id = draft(coordinator, district.north().id(), null).extract().path("id");
        var path = "/agreement-templates/" + id;
        change(path, words("en")).statusCode(200).body("texts.title", contains("Our agreement"));
        change(path, words("en", "en")).statusCode(400);
        given.step(district, coordinator, path, "publication").statusCode(200).body("status", equalTo("PUBLISHED"));
        change(path, words("en")).statusCode(409).body("type", equalTo("/problems/not-a-draft"));
        given.step(district, coordinator, path, "publication").statusCode(409);
    }

    @Test
    void anEditionIsPublishedWithItsEnglishWordsAtLeast() {
        String id =
                draft(coordinator, district.north().id(), words("es")).extract().path("id");
        given.step(district, coordinator, "/agreement-templates/" + id, "publication")
                .statusCode(400);
    }

    @Test
    void editionsDraftedAtOnceHaveNumbersOfTheirOwn() {
        district.token(coordinator);
        var school = district.north().id();
        var editions = AtOnce.all(
                4,
                () -> draft(coordinator, school, null).statusCode(201).extract().<Integer>path("edition"));
        assertThat(editions).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void publishingRetiresTheEditionBefore() {
        var first = given.published(district, district.north(), "CONFIDENTIALITY", false, 14);
        var second = given.published(district, district.north(), "CONFIDENTIALITY", false, 14);
        district.as(coordinator)
                .get("/agreement-templates?schoolId=" + district.north().id())
                .then()
                .body("items.id", contains(second.toString(), first.toString()))
                .body("items.edition", contains(2, 1))
                .body("items.status", contains("PUBLISHED", "RETIRED"));
    }

    @Test
    void draftsAreSeenByThoseWhoWriteThem() {
        String id = draft(coordinator, district.north().id(), null).extract().path("id");
        for (var role : List.of(Role.PEER_ADVOCATE, Role.SUPERVISOR)) {
            district.as(role).get("/agreement-templates").then().statusCode(200).body("items", empty());
            district.as(role).get("/agreement-templates/" + id).then().statusCode(404);
        }
        var souths = district.south().user(Role.PROGRAM_COORDINATOR);
        district.as(souths).get("/agreement-templates/" + id).then().statusCode(404);
        draft(souths, district.north().id(), null).statusCode(400);
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .get("/agreement-templates/" + id)
                .then()
                .statusCode(200);
        var foreign = world.district();
        foreign.as(Role.DISTRICT_ADMINISTRATOR)
                .get("/agreement-templates/" + id)
                .then()
                .statusCode(404);
        for (var role : List.of(Role.PEER_ADVOCATE, Role.SUPERVISOR, Role.COUNSELLOR, Role.SCHOOL_LEADER)) {
            draft(district.north().user(role), district.north().id(), null).statusCode(403);
        }
    }

    @Test
    void theDistrictsAgreementHoldsWhereASchoolHasNoneOfItsOwn() {
        var administrator = district.north().user(Role.DISTRICT_ADMINISTRATOR);
        draft(coordinator, null, null).statusCode(400).body("errors.pointer", contains("/schoolId"));
        String id = draft(administrator, null, null).statusCode(201).extract().path("id");
        given.step(district, administrator, "/agreement-templates/" + id, "publication")
                .statusCode(200);
        current(district.north().id(), id);
        var own = given.published(district, district.north(), "CONFIDENTIALITY", false, 14);
        current(district.north().id(), own.toString());
        current(district.south().id(), id);
    }

    @Test
    void r13_aSchoolsOwnFirstEditionAndTheDistrictsNextOneLapseOnlyWhatTheyReplace() {
        var administrator = district.north().user(Role.DISTRICT_ADMINISTRATOR);
        String wide = draft(administrator, null, null).extract().path("id");
        given.step(district, administrator, "/agreement-templates/" + wide, "publication");
        var north = given.ready(district, district.north(), "TUTORING");
        var south = given.ready(district, district.south(), "TUTORING");
        given.published(district, district.north(), "CONFIDENTIALITY", true, 0);
        given.gate(district, north, "TUTORING", given.today()).body("open", equalTo(false));
        given.gate(district, south, "TUTORING", given.today()).body("open", equalTo(true));
        given.agreed(district, north);
        String next = draft(administrator, null, null).extract().path("id");
        given.step(district, administrator, "/agreement-templates/" + next, "publication")
                .statusCode(200);
        given.gate(district, north, "TUTORING", given.today().plusDays(14)).body("open", equalTo(true));
        given.gate(district, south, "TUTORING", given.today().plusDays(13)).body("open", equalTo(true));
        given.gate(district, south, "TUTORING", given.today().plusDays(14)).body("open", equalTo(false));
    }

    private void current(UUID school, String template) {
        district.as(coordinator)
                .get("/agreement-templates?currentAt=" + school)
                .then()
                .body("items", hasSize(1))
                .body("items.id", containsInAnyOrder(template));
    }

    private ValidatableResponse draft(TestUser writer, UUID school, List<Map<String, String>> texts) {
        var input = new HashMap<String, Object>();
        input.put("kind", "CONFIDENTIALITY");
        input.put("schoolId", school);
        input.put("texts", texts);
        input.put("safetyCritical", false);
        return district.as(writer).body(input).post("/agreement-templates").then();
    }

    private ValidatableResponse change(String path, List<Map<String, String>> texts) {
        return district.as(coordinator)
                .header("If-Match", given.etag(district, coordinator, path))
                .body(Map.of("texts", texts, "safetyCritical", true, "graceDays", 7))
                .put(path)
                .then();
    }

    private static List<Map<String, String>> words(String... languages) {
        return java.util.Arrays.stream(languages)
                .map(language -> Map.of("language", language, "title", "Our agreement", "body", "We keep it."))
                .toList();
    }
}
