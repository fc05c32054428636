package org.handrail.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Http;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgramResourceTest {
    @Inject
    World world;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @Test
    void aCoordinatorDraftsAProgramAndALeaderCannot() {
        var input = ProgramFixture.input(district.north());
        district.as(Role.SCHOOL_LEADER).body(input).post("/programs").then().statusCode(403);
        district.as(Role.PROGRAM_COORDINATOR)
                .body(input)
                .post("/programs")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/programs/"))
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("schoolId", equalTo(district.north().id().toString()))
                .body("nonClinicalStatement.en", containsString("do not replace therapists"))
                .body("activatedAt", nullValue());
    }

    @Test
    void aRepeatedCreationWithTheSameKeyMakesOneProgram() {
        var input = ProgramFixture.input(district.north());
        var ids = List.of(1, 2).stream()
                .map(time -> district.as(Role.PROGRAM_COORDINATOR)
                        .header("Idempotency-Key", "one")
                        .body(input)
                        .post("/programs")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void aProgramCannotBeDraftedAtASchoolThatIsNotOnesOwn() {
        var unknown = ProgramFixture.input(district.north());
        for (var school :
                List.of(district.south().id(), world.district().north().id(), UUID.randomUUID())) {
            unknown.put("schoolId", school);
            district.as(Role.PROGRAM_COORDINATOR)
                    .body(unknown)
                    .post("/programs")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/schoolId"))
                    .body("errors[0].message", equalTo("There is no such school of yours"));
        }
    }

    @Test
    void aLabelOutsideTheListAndAnUnknownPartnerAreRefused() {
        var input = ProgramFixture.input(district.north());
        input.put("label", "THERAPY");
        district.as(Role.PROGRAM_COORDINATOR)
                .body(input)
                .post("/programs")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/label"));
        input.put("label", "PEER_ADVOCACY");
        for (var person : List.of(
                district.north().user(Role.PEER_ADVOCATE).person(),
                district.south().user(Role.COUNSELLOR).person(),
                UUID.randomUUID())) {
            input.put("mentalHealthPartnerId", person);
            district.as(Role.PROGRAM_COORDINATOR)
                    .body(input)
                    .post("/programs")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/mentalHealthPartnerId"))
                    .body("errors[0].message", equalTo("There is no such member of staff at this school"));
        }
    }

    @Test
    void everySchoolSeesItsOwnProgramsAndTheDistrictSeesAll() {
        var north = ProgramFixture.draft(district, district.north());
        var south = ProgramFixture.draft(district, district.south());
        district.as(Role.PEER_ADVOCATE)
                .get("/programs")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(north.id().toString())))
                .body("items[0].schoolName", equalTo("North High"));
        district.as(Role.PEER_ADVOCATE).get(south.path("")).then().statusCode(404);
        district.as(Role.COALITION_COORDINATOR)
                .get("/programs?sort=school")
                .then()
                .body(
                        "items.id",
                        equalTo(List.of(north.id().toString(), south.id().toString())));
        district.as(Role.STUDENT_PARTICIPANT).get("/programs").then().statusCode(403);
    }

    @Test
    void programsAreFilteredBySchoolStatusAndTimeOfChange() {
        var draft = ProgramFixture.draft(district, district.north());
        var active = ProgramFixture.active(district, district.north(), "TUTORING");
        var reader = district.north().user(Role.BOARD_VIEWER);
        district.as(reader)
                .get("/programs?status=ACTIVE")
                .then()
                .body("items.id", equalTo(List.of(active.id().toString())));
        district.as(reader)
                .get("/programs?status=DRAFT&schoolId=" + district.north().id())
                .then()
                .body("items.id", equalTo(List.of(draft.id().toString())));
        district.as(reader)
                .get("/programs?schoolId=" + district.south().id())
                .then()
                .body("total", equalTo(0));
        district.as(reader)
                .queryParam("updatedSince", Instant.now().plusSeconds(60).toString())
                .get("/programs")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        district.as(reader).get("/programs?status=RUNNING").then().statusCode(400);
        district.as(reader).get("/programs?updatedSince=yesterday").then().statusCode(400);
    }

    @Test
    void programsCanBeHadAsCsv() {
        ProgramFixture.draft(district, district.north());
        var csv = district.as(Role.PROGRAM_COORDINATOR)
                .accept("text/csv")
                .get("/programs")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("id,schoolId,schoolName,name,label,kind,status,updatedAt")
                .contains("North High");
    }

    @Test
    void r40_aProgramOfAnotherDistrictLooksLikeNone() {
        var other = world.district();
        var foreign = ProgramFixture.draft(other, other.north());
        for (var id : List.of(foreign.id(), UUID.randomUUID())) {
            for (var part : List.of("", "/service-models", "/referral-directory", "/launch-checklist")) {
                district.as(Role.PROGRAM_COORDINATOR)
                        .get("/programs/" + id + part)
                        .then()
                        .statusCode(404)
                        .body("type", equalTo("/problems/not-found"));
            }
            district.as(Role.PROGRAM_COORDINATOR)
                    .header("If-Match", "\"0\"")
                    .post("/programs/" + id + "/activation")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aProgramStaysAtItsSchoolAndOfItsKind() {
        var program = ProgramFixture.draft(district, district.north());
        var input = ProgramFixture.input(district.north());
        input.put("kind", "STAFF_PSS");
        change(program, input).statusCode(400).body("errors[0].pointer", equalTo("/kind"));
        input.put("kind", "STUDENT_PEER");
        input.put("schoolId", district.south().id());
        change(program, input).statusCode(400).body("errors[0].pointer", equalTo("/schoolId"));
    }

    @Test
    void r97_aChangeToAnEarlierVersionIsRefused() {
        var program = ProgramFixture.draft(district, district.north());
        var seen = program.etag();
        program.offering("TUTORING");
        assertThat(program.etag()).isNotEqualTo(seen);
        district.as(Role.PROGRAM_COORDINATOR)
                .header("If-Match", seen)
                .body(ProgramFixture.models("ORIENTATION"))
                .put(program.path("/service-models"))
                .then()
                .statusCode(412);
        district.as(Role.PROGRAM_COORDINATOR)
                .body(ProgramFixture.models("ORIENTATION"))
                .put(program.path("/service-models"))
                .then()
                .statusCode(428);
    }

    @Test
    void r57_aSitesOwnEmergencyTextTakesThePlaceOfTheStandardOne() {
        var program = ProgramFixture.draft(district, district.north());
        district.as(Role.PEER_ADVOCATE)
                .get(program.path(""))
                .then()
                .body("emergencyText.en", containsString("911"))
                .body("emergencyText.en", containsString("988"))
                .body("emergencyText.es", containsString("988"));
        var input = ProgramFixture.input(district.north());
        input.put("emergencyText", Map.of("en", "Campus 5555", "es", "Campus 5555"));
        change(program, input).statusCode(200).body("emergencyText.en", equalTo("Campus 5555"));
    }

    @Test
    void r58_aProgramWithoutReceiversAndDeputiesCannotBeActive() {
        var program = ProgramFixture.draft(district, district.north()).offering("PEER_EDUCATION");
        step(program, "activation")
                .statusCode(409)
                .body("type", equalTo("/problems/program-not-ready"))
                .body("missing", hasSize(2 * ReferralKind.values().length))
                .body("missing.code", hasItems("REFERRAL_RECEIVER", "REFERRAL_DEPUTY"))
                .body("missing.sentence", hasItems("A deputy receives referrals about: Safety"));
        program.withDirectory();
        step(program, "activation")
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("activatedAt", notNullValue());
    }

    @Test
    void r58_theDirectoryOfAnActiveProgramStaysComplete() {
        var program = ProgramFixture.active(district, district.north(), "PEER_EDUCATION");
        district.as(program.coordinator())
                .header("If-Match", program.etag())
                .body(program.directory(ReferralKind.SAFETY))
                .put(program.path("/referral-directory"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/program-not-ready"));
        district.as(program.coordinator())
                .get(program.path("/referral-directory"))
                .then()
                .body("roles", hasSize(ReferralKind.values().length));
    }

    @Test
    void r58_aReceiverAndADeputyAreTwoPeopleWhoHandleReferralsAtTheSchool() {
        var program = ProgramFixture.draft(district, district.north());
        var able = district.north().user(Role.COUNSELLOR).person();
        directory(program, able, able).statusCode(400).body("errors[0].pointer", equalTo("/roles/0/deputyId"));
        for (var unable : List.of(
                district.north().user(Role.SCHOOL_LEADER).person(),
                district.north().user(Role.PEER_ADVOCATE).person(),
                district.south().user(Role.COUNSELLOR).person(),
                UUID.randomUUID())) {
            directory(program, unable, able)
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/roles/0/receiverId"))
                    .body(
                            "errors[0].message",
                            equalTo("There is no such member of staff who handles referrals at this school"));
            directory(program, able, unable).statusCode(400).body("errors[0].pointer", equalTo("/roles/0/deputyId"));
        }
    }

    @Test
    void theDirectoryShowsNamesToThoseOfTheSchool() {
        var program = ProgramFixture.draft(district, district.north()).withDirectory();
        district.as(Role.PEER_ADVOCATE)
                .get(program.path("/referral-directory"))
                .then()
                .statusCode(200)
                .body(
                        "roles.kind",
                        equalTo(List.of(ReferralKind.values()).stream()
                                .map(Enum::name)
                                .toList()))
                .body("roles[0].receiverName", equalTo("Given counsellor-north Family"))
                .body("roles[0].deputyName", equalTo("Given program-coordinator-north Family"));
        district.as(Role.COUNSELLOR)
                .header("If-Match", program.etag())
                .body(program.directory(ReferralKind.SAFETY))
                .put(program.path("/referral-directory"))
                .then()
                .statusCode(403);
    }

    @Test
    void r64_aOneOnOneModelNeedsAMentalHealthPartner() {
        var input = ProgramFixture.input(district.north());
        input.remove("mentalHealthPartnerId");
        input.put("mentalHealthPartnerOrganization", "  ");
        var program = ProgramFixture.draft(district, district.north(), input)
                .offering("PEER_COUNSELING")
                .withDirectory();
        step(program, "activation").statusCode(409).body("missing.code", equalTo(List.of("MENTAL_HEALTH_PARTNER")));
        program.offering("PEER_EDUCATION").activated();
        district.as(program.coordinator())
                .header("If-Match", program.etag())
                .body(ProgramFixture.models("PEER_COUNSELING"))
                .put(program.path("/service-models"))
                .then()
                .statusCode(409)
                .body("missing.code", equalTo(List.of("MENTAL_HEALTH_PARTNER")));
        input.put("mentalHealthPartnerOrganization", "County Behavioral Health");
        change(program, input).statusCode(200);
        program.offering("PEER_COUNSELING");
        input.remove("mentalHealthPartnerOrganization");
        change(program, input).statusCode(409).body("type", equalTo("/problems/program-not-ready"));
    }

    @Test
    void anActiveProgramOffersAtLeastOneServiceModel() {
        var program = ProgramFixture.draft(district, district.north()).withDirectory();
        step(program, "activation").statusCode(409).body("missing.code", equalTo(List.of("SERVICE_MODEL")));
        program.offering("PEER_EDUCATION").activated();
        district.as(program.coordinator())
                .header("If-Match", program.etag())
                .body(ProgramFixture.models())
                .put(program.path("/service-models"))
                .then()
                .statusCode(409);
    }

    @Test
    void theLaunchChecklistSaysTheSameAsTheRefusal() {
        var program = ProgramFixture.draft(district, district.north()).offering("PEER_EDUCATION");
        var asked = district.as(Role.SCHOOL_LEADER)
                .get(program.path("/launch-checklist"))
                .then()
                .statusCode(200)
                .body("ready", equalTo(false))
                .extract()
                .<List<Object>>path("items.findAll { !it.met }");
        var refused = step(program, "activation").extract().<List<Object>>path("missing");
        assertThat(asked).isEqualTo(refused).isNotEmpty();
        program.withDirectory();
        district.as(Role.SCHOOL_LEADER)
                .get(program.path("/launch-checklist"))
                .then()
                .body("ready", equalTo(true));
    }

    @Test
    void aStaffProgramHasNoneOfTheStudentsModels() {
        var input = ProgramFixture.input(district.north());
        input.put("kind", "STAFF_PSS");
        var program = ProgramFixture.draft(district, district.north(), input);
        district.as(program.coordinator())
                .header("If-Match", program.etag())
                .body(ProgramFixture.models("TUTORING"))
                .put(program.path("/service-models"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/models"));
        program.withDirectory().activated();
    }

    @Test
    void aSiteMayBeStricterThanAModelAndNeverLooser() {
        var program = ProgramFixture.draft(district, district.north());
        models(program, Map.of("modelCode", "SUPPORT_GROUPS", "dropInAllowed", true))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/models/0/dropInAllowed"));
        models(program, Map.of("modelCode", "PEER_COUNSELING", "dropInAllowed", false, "tier", 3))
                .statusCode(200)
                .body("models[0].name.es", equalTo("Consejería entre pares"))
                .body("models[0].tier", equalTo(3))
                .body("models[0].dropInAllowed", equalTo(false))
                .body("models[0].informalAllowed", equalTo(true));
        models(program, Map.of("modelCode", "THERAPY"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/models/0/modelCode"));
        models(program, Map.of("modelCode", "TUTORING", "tier", 4)).statusCode(400);
        models(program, Map.of("modelCode", "TUTORING"), Map.of("modelCode", "TUTORING"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/models/1/modelCode"));
    }

    @Test
    void aProgramIsPausedTakenUpAgainAndEndedForGood() {
        var program = ProgramFixture.active(district, district.north(), "PEER_EDUCATION");
        step(program, "activation")
                .statusCode(409)
                .body("type", equalTo("/problems/invalid-transition"))
                .body("allowed", equalTo(List.of("PAUSED", "ENDED")));
        step(program, "pause").statusCode(200).body("status", equalTo("PAUSED"));
        step(program, "pause").statusCode(409).body("allowed", equalTo(List.of("ACTIVE", "ENDED")));
        step(program, "activation").statusCode(200);
        step(program, "end").statusCode(200).body("endedAt", notNullValue());
        step(program, "activation").statusCode(409).body("allowed", equalTo(List.of()));
        change(program, ProgramFixture.input(district.north()))
                .statusCode(409)
                .body("type", equalTo("/problems/program-ended"));
    }

    @Test
    void aStepNeedsTheVersionThatWasSeen() {
        var program = ProgramFixture.draft(district, district.north());
        district.as(program.coordinator())
                .post(program.path("/activation"))
                .then()
                .statusCode(428);
        district.as(district.south().user(Role.PROGRAM_COORDINATOR))
                .header("If-Match", program.etag())
                .post(program.path("/activation"))
                .then()
                .statusCode(404);
    }

    @Test
    void theReferenceListsAreOpenToAll() {
        Http.request()
                .get("/reference/service-models")
                .then()
                .statusCode(200)
                .body("", hasSize(10))
                .body("[9].extraTraining", equalTo(List.of("BRIEF_INTERVENTION_FACILITATION")));
        Http.request().get("/reference/program-labels").then().statusCode(200).body("", hasSize(4));
        Http.request()
                .get("/reference/concern-kinds")
                .then()
                .statusCode(200)
                .body("concernKinds.find { it.code == 'WEAPON' }.minimumUrgency", equalTo("SAFETY"))
                .body("referralKinds", hasSize(ReferralKind.values().length));
    }

    private ValidatableResponse change(ProgramFixture program, Map<String, Object> input) {
        return district.as(program.coordinator())
                .header("If-Match", program.etag())
                .body(input)
                .put(program.path(""))
                .then();
    }

    private ValidatableResponse step(ProgramFixture program, String step) {
        return district.as(program.coordinator())
                .header("If-Match", program.etag())
                .post(program.path("/" + step))
                .then();
    }

    @SafeVarargs
    private ValidatableResponse models(ProgramFixture program, Map<String, Object>... models) {
        return district.as(program.coordinator())
                .header("If-Match", program.etag())
                .body(Map.of("models", models))
                .put(program.path("/service-models"))
                .then();
    }

    private ValidatableResponse directory(ProgramFixture program, UUID receiver, UUID deputy) {
        return district.as(program.coordinator())
                .header("If-Match", program.etag())
                .body(Map.of("roles", List.of(Map.of("kind", "SAFETY", "receiverId", receiver, "deputyId", deputy))))
                .put(program.path("/referral-directory"))
                .then();
    }
}
