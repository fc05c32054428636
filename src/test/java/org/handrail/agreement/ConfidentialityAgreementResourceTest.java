package org.handrail.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.TestAdvocate;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConfidentialityAgreementResourceTest {
    @Inject
    World world;

    @Inject
    AdvocateFixture given;

    @Inject
    Sql sql;

    TestDistrict district;
    TestUser coordinator;
    TestAdvocate advocate;
    UUID template;

    @BeforeEach
    void anAdvocateAndAnAgreement() {
        district = world.district();
        coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
        advocate = given.supervised(
                district,
                given.selected(
                        district,
                        given.candidate(
                                district, district.north(), district.north().user(Role.PEER_ADVOCATE))));
        template = given.currentAgreement(district, district.north());
    }

    @Test
    void onlyTheAdvocateSigns() {
        for (var role : List.of(Role.PROGRAM_COORDINATOR, Role.SUPERVISOR, Role.COUNSELLOR)) {
            given.sign(district, district.north().user(role), template, "Anybody")
                    .statusCode(403);
        }
        var another = world.user(district, district.north(), Role.PEER_ADVOCATE, LocalDate.of(2010, 1, 1));
        given.sign(district, another, template, another.name())
                .statusCode(400)
                .body("errors.pointer", contains("/advocateId"));
        given.signed(district, advocate, template);
    }

    @Test
    void theTypedNameIsTheAdvocatesWhateverItsCaseAndAccents() {
        given.sign(district, advocate.user(), template, "Somebody Else")
                .statusCode(400)
                .body("errors.pointer", contains("/signedName"));
        given.sign(
                        district,
                        advocate.user(),
                        template,
                        "  FAMILY,  "
                                + advocate.user().name().replace(" Family", "").toUpperCase())
                .statusCode(201);
    }

    @Test
    void r13_ofTwoSignaturesAtOnceOneIsStored() {
        district.token(advocate.user());
        var statuses = AtOnce.all(
                4,
                () -> given.sign(
                                district,
                                advocate.user(),
                                template,
                                advocate.user().name())
                        .extract()
                        .statusCode());
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void nothingIsSignedUnread() {
        district.as(advocate.user())
                .body(Map.of(
                        "templateId",
                        template,
                        "language",
                        "en",
                        "signedName",
                        advocate.user().name(),
                        "acknowledged",
                        false))
                .post("/confidentiality-agreements")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/acknowledged"));
        district.as(advocate.user())
                .body(Map.of(
                        "templateId",
                        template,
                        "language",
                        "vi",
                        "signedName",
                        advocate.user().name(),
                        "acknowledged",
                        true))
                .post("/confidentiality-agreements")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/language"));
    }

    @Test
    void onlyTheCurrentEditionCanBeSignedAndOnlyOnce() {
        var second = given.published(district, district.north(), "CONFIDENTIALITY", false, 14);
        var souths = given.published(district, district.south(), "CONFIDENTIALITY", false, 14);
        for (var other : List.of(template, souths, UUID.randomUUID())) {
            given.sign(district, advocate.user(), other, advocate.user().name())
                    .statusCode(409)
                    .body("type", equalTo("/problems/not-current-edition"));
        }
        given.signed(district, advocate, second);
        given.sign(district, advocate.user(), second, advocate.user().name()).statusCode(409);
    }

    @Test
    void theCoordinatorCountersignsAtTheVersionTheySaw() {
        var path = "/confidentiality-agreements/" + given.signed(district, advocate, template);
        district.as(coordinator)
                .get("/confidentiality-agreements?state=AWAITING_COUNTERSIGNATURE")
                .then()
                .body("items", hasSize(1));
        for (var role : List.of(Role.PEER_ADVOCATE, Role.SUPERVISOR)) {
            district.as(role)
                    .header("If-Match", "\"0\"")
                    .post(path + "/countersignature")
                    .then()
                    .statusCode(403);
        }
        district.as(district.south().user(Role.PROGRAM_COORDINATOR))
                .header("If-Match", "\"0\"")
                .post(path + "/countersignature")
                .then()
                .statusCode(404);
        district.as(coordinator).post(path + "/countersignature").then().statusCode(428);
        district.as(coordinator)
                .header("If-Match", "\"9\"")
                .post(path + "/countersignature")
                .then()
                .statusCode(412);
        given.step(district, coordinator, path, "countersignature")
                .statusCode(200)
                .body("countersignedById", equalTo(coordinator.person().toString()))
                .body("countersignedAt", notNullValue());
        given.step(district, coordinator, path, "countersignature").statusCode(409);
    }

    @Test
    void r15_theSignedWordsAreShownWordForWordEvenIfTheTemplateIsGone() throws SQLException {
        var id = given.signed(district, advocate, template);
        var shown = district.as(advocate.user())
                .get("/agreement-templates/" + template)
                .then()
                .extract();
        try (var owner = sql.asOwner()) {
            Sql.execute(owner, "delete from agreement_template where id = ?", template);
        }
        var signed = district.as(coordinator)
                .get("/confidentiality-agreements/" + id)
                .then()
                .statusCode(200)
                .body("templateId", nullValue())
                .body("method", equalTo("TYPED_NAME"))
                .body("signedName", equalTo(advocate.user().name()))
                .body("signedAt", notNullValue())
                .extract();
        for (var field : List.of("title", "body")) {
            assertThat(signed.<String>path(field)).isEqualTo(shown.path("texts.find { it.language == 'en' }." + field));
        }
        assertThat(signed.<String>path("textHash"))
                .isEqualTo(shown.path("texts.find { it.language == 'en' }.hash"))
                .isEqualTo(new AgreementWords("en", signed.path("title"), signed.path("body")).hash());
    }

    @Test
    void agreementsAreSeenByTheAdvocateTheSupervisorAndTheCoordinator() {
        var id = given.signed(district, advocate, template);
        for (var role : List.of(Role.PEER_ADVOCATE, Role.SUPERVISOR, Role.PROGRAM_COORDINATOR)) {
            district.as(role).get("/confidentiality-agreements").then().body("total", equalTo(1));
            district.as(role).get("/confidentiality-agreements/" + id).then().statusCode(200);
            district.as(district.south().user(role))
                    .get("/confidentiality-agreements")
                    .then()
                    .body("items", empty());
            district.as(district.south().user(role))
                    .get("/confidentiality-agreements/" + id)
                    .then()
                    .statusCode(404);
        }
        for (var role : List.of(Role.SCHOOL_LEADER, Role.COUNSELLOR, Role.DISTRICT_ADMINISTRATOR)) {
            district.as(role).get("/confidentiality-agreements").then().statusCode(403);
            district.as(role).get("/confidentiality-agreements/" + id).then().statusCode(403);
        }
        var foreign = world.district();
        foreign.as(Role.PROGRAM_COORDINATOR)
                .get("/confidentiality-agreements/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void r39_readingWhatWasAttestedOfAConsentIsAuditedAndListsDoNotShowIt() throws SQLException {
        var consent = given.consented(district, advocate);
        district.as(coordinator)
                .get("/guardian-consents")
                .then()
                .body("items", hasSize(1))
                .body("items[0].statement", nullValue());
        district.as(coordinator)
                .get("/guardian-consents/" + consent)
                .then()
                .body("statement", equalTo("The signed paper is in the office"))
                .body("guardianName", equalTo("Robin Family"));
        try (var owner = sql.asOwner()) {
            assertThat(Sql.column(
                            owner,
                            "select action from audit_entry where subject_id = ? and outcome = 'READ' and account_id = ?",
                            consent,
                            coordinator.account()))
                    .contains("consent:read");
        }
        for (var role : List.of(Role.PEER_ADVOCATE, Role.SUPERVISOR, Role.COUNSELLOR, Role.SCHOOL_LEADER)) {
            district.as(role).get("/guardian-consents/" + consent).then().statusCode(403);
        }
        district.as(district.south().user(Role.PROGRAM_COORDINATOR))
                .get("/guardian-consents/" + consent)
                .then()
                .statusCode(404);
    }

    @Test
    void aConsentIsAttestedForAKnownAdvocateByAKnownGuardianInThePast() {
        refusedConsent("advocateId", UUID.randomUUID(), "/advocateId");
        refusedConsent("guardianId", UUID.randomUUID(), "/guardianId");
        refusedConsent("guardianId", district.north().user(Role.GUARDIAN).person(), "/guardianId");
        refusedConsent("attestedOn", given.today().plusDays(2), "/attestedOn");
        refusedConsent("guardianName", " ", "/guardianName");
    }

    private void refusedConsent(String field, Object value, String pointer) {
        var input = new java.util.HashMap<>(given.consent(advocate));
        input.put(field, value);
        district.as(coordinator)
                .body(input)
                .post("/guardian-consents")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }
}
