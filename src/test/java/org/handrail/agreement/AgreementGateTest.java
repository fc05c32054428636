package org.handrail.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.TestAdvocate;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What agreements and consents do to the readiness gate. */
@QuarkusTest
class AgreementGateTest {
    private static final String MODEL = "PEER_COUNSELING";

    @Inject
    World world;

    @Inject
    AdvocateFixture given;

    @Inject
    TestClock clock;

    TestDistrict district;
    TestUser coordinator;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        coordinator = district.north().user(Role.PROGRAM_COORDINATOR);
    }

    @Test
    void everyAgreementSignedOpensTheGate() {
        open(given.ready(district, district.north(), MODEL), given.today());
    }

    @Test
    void r13_aSignatureOfTodayDoesNotMakeASessionOfYesterdayRight() {
        var advocate = given.ready(district, district.north(), MODEL);
        given.gate(district, advocate, MODEL, given.today().minusDays(1))
                .body("open", equalTo(false))
                .body(
                        "items.findAll { !it.met }.code",
                        hasItems("AGREEMENT_NOT_SIGNED", "AGREEMENT_NOT_COUNTERSIGNED", "GUARDIAN_CONSENT_MISSING"));
    }

    @Test
    void r13_aNewEditionPutsEverybodyBackToUnsignedAfterTheGrace() {
        var advocate = given.ready(district, district.north(), MODEL);
        var today = given.today();
        var second = given.published(district, district.north(), "CONFIDENTIALITY", false, 14);
        given.gate(district, advocate, MODEL, today.plusDays(13))
                .body("open", equalTo(true))
                .body(
                        "items.find { it.code == 'AGREEMENT_NOT_SIGNED' }.until",
                        equalTo(today.plusDays(13).toString()));
        closed(advocate, today.plusDays(14), "AGREEMENT_NOT_SIGNED", "AGREEMENT_NOT_COUNTERSIGNED");
        var signature = given.signed(district, advocate, second);
        open(advocate, today.plusDays(13));
        closed(advocate, today.plusDays(14), "AGREEMENT_NOT_COUNTERSIGNED");
        given.countersigned(district, advocate, signature);
        open(advocate, today.plusDays(14));
    }

    @Test
    void r13_aSafetyCriticalEditionPutsEverybodyBackAtOnceEvenInTheGraceOfAnEarlierOne() {
        var advocate = given.ready(district, district.north(), MODEL);
        given.published(district, district.north(), "CONFIDENTIALITY", false, 14);
        open(advocate, given.today());
        given.published(district, district.north(), "CONFIDENTIALITY", true, 14);
        closed(advocate, given.today(), "AGREEMENT_NOT_SIGNED", "AGREEMENT_NOT_COUNTERSIGNED");
    }

    @Test
    void r13_aLaterEditionDoesNotProlongTheGraceOfAnEarlierOne() {
        var advocate = given.ready(district, district.north(), MODEL);
        given.published(district, district.north(), "CONFIDENTIALITY", false, 3);
        given.published(district, district.north(), "CONFIDENTIALITY", false, 14);
        open(advocate, given.today().plusDays(2));
        closed(advocate, given.today().plusDays(3), "AGREEMENT_NOT_SIGNED", "AGREEMENT_NOT_COUNTERSIGNED");
    }

    @Test
    void r13_everyKindThatIsPublishedIsRequiredAndAnotherSchoolsIsNot() {
        var advocate = given.ready(district, district.north(), MODEL);
        given.published(district, district.south(), "CODE_OF_ETHICS", false, 14);
        open(advocate, given.today());
        var ethics = given.published(district, district.north(), "CODE_OF_ETHICS", false, 14);
        closed(advocate, given.today(), "AGREEMENT_NOT_SIGNED", "AGREEMENT_NOT_COUNTERSIGNED");
        given.countersigned(district, advocate, given.signed(district, advocate, ethics));
        open(advocate, given.today());
    }

    @Test
    void r13_withoutAPublishedConfidentialityAgreementNobodyStarts() {
        var advocate = given.trained(district, given.selected(district, candidate()), MODEL);
        closed(advocate, given.today(), "AGREEMENT_NOT_SIGNED", "GUARDIAN_CONSENT_MISSING");
    }

    @Test
    void r14_aMinorNeedsAllThreeAndAnyOneMissingRefusesTheGate() {
        var advocate = given.trained(district, given.selected(district, candidate()), MODEL);
        var template = given.currentAgreement(district, district.north());
        var today = given.today();
        closed(advocate, today, "AGREEMENT_NOT_SIGNED", "AGREEMENT_NOT_COUNTERSIGNED", "GUARDIAN_CONSENT_MISSING");
        given.consented(district, advocate);
        closed(advocate, today, "AGREEMENT_NOT_SIGNED", "AGREEMENT_NOT_COUNTERSIGNED");
        var agreement = given.signed(district, advocate, template);
        closed(advocate, today, "AGREEMENT_NOT_COUNTERSIGNED");
        given.countersigned(district, advocate, agreement);
        open(advocate, today);
    }

    @Test
    void whoeverCanNotSignInNeedsAnAccountBeforeTheySign() {
        var advocate = given.trained(district, given.selected(district, candidate()), MODEL);
        given.currentAgreement(district, district.north());
        var signer = "items.find { it.code == 'AGREEMENT_NOT_SIGNED' }.fixedBy";
        given.gate(district, advocate, MODEL, given.today()).body(signer, equalTo("ADVOCATE"));
        var account = "/users/" + advocate.user().account();
        var seen = district.as(Role.DISTRICT_ADMINISTRATOR).get(account);
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("displayName", "Left", "active", false))
                .put(account)
                .then()
                .statusCode(200);
        given.gate(district, advocate, MODEL, given.today()).body(signer, equalTo("DISTRICT_ADMINISTRATOR"));
    }

    @Test
    void r14_signatureAndCountersignatureAreNotEnoughWithoutConsent() {
        var advocate = given.trained(district, given.selected(district, candidate()), MODEL);
        var agreement = given.signed(district, advocate, given.currentAgreement(district, district.north()));
        given.countersigned(district, advocate, agreement);
        closed(advocate, given.today(), "GUARDIAN_CONSENT_MISSING");
        district.as(coordinator)
                .get("/confidentiality-agreements?state=AWAITING_CONSENT")
                .then()
                .body("items.id", contains(agreement.toString()));
        given.consented(district, advocate);
        open(advocate, given.today());
    }

    @Test
    void r16_aWithdrawnConsentClosesTheGateAndTheRecordsStay() {
        var advocate = given.ready(district, district.north(), MODEL);
        String consent = district.as(coordinator)
                .get("/guardian-consents?advocateId=" + advocate.id())
                .then()
                .extract()
                .path("items[0].id");
        var other = given.consented(district, advocate);
        given.step(district, coordinator, "/guardian-consents/" + consent, "withdrawal")
                .statusCode(200);
        closed(advocate, given.today(), "GUARDIAN_CONSENT_MISSING");
        district.as(coordinator)
                .get("/confidentiality-agreements?advocateId=" + advocate.id())
                .then()
                .body("items.state", contains("AWAITING_CONSENT"));
        district.as(coordinator).get("/guardian-consents/" + other).then().statusCode(200);
        given.consented(district, advocate);
        open(advocate, given.today());
    }

    @Test
    void r17_someoneOfAgeNeedsTheOwnSignatureAlone() {
        var advocate = given.trained(
                district, given.selected(district, candidate(given.today().minusYears(18))), MODEL);
        var agreement = given.signed(district, advocate, given.currentAgreement(district, district.north()));
        open(advocate, given.today());
        district.as(coordinator)
                .get("/confidentiality-agreements/" + agreement)
                .then()
                .body("state", equalTo("IN_FORCE"))
                .body("signedAsMinor", equalTo(false));
        district.as(coordinator)
                .body(given.consent(advocate))
                .post("/guardian-consents")
                .then()
                .statusCode(400);
    }

    @Test
    void r17_theOwnSignatureReplacesTheGuardiansFromTheNextRenewalOn() {
        var birthday = given.today().plusDays(1);
        var advocate = given.agreed(
                district, given.trained(district, given.selected(district, candidate(birthday.minusYears(18))), MODEL));
        given.sign(
                        district,
                        advocate.user(),
                        given.currentAgreement(district, district.north()),
                        advocate.user().name())
                .statusCode(409)
                .body("type", equalTo("/problems/already-signed"));
        // What was signed as a minor holds beyond the birthday, with the guardian's consent as it was given.
        open(advocate, birthday.plusDays(1));
        given.gate(district, advocate, MODEL, birthday.plusDays(1))
                .body("items.find { it.code == 'GUARDIAN_CONSENT_MISSING' }.met", equalTo(true));
    }

    @Test
    void r17_onceOfAgeAStudentRenewsAloneAndTheGuardianHasNoMoreSayInIt() {
        var birthday = given.today().plusDays(1);
        var advocate = given.agreed(
                district, given.trained(district, given.selected(district, candidate(birthday.minusYears(18))), MODEL));
        String consent = district.as(coordinator)
                .get("/guardian-consents?advocateId=" + advocate.id())
                .then()
                .extract()
                .path("items[0].id");
        clock.advance(Duration.ofDays(1));
        var renewal = given.signed(district, advocate, given.currentAgreement(district, district.north()));
        given.step(district, coordinator, "/guardian-consents/" + consent, "withdrawal")
                .statusCode(200)
                .body("attestedOn", equalTo(birthday.minusDays(1).toString()));
        open(advocate, birthday);
        district.as(coordinator)
                .get("/confidentiality-agreements?state=IN_FORCE")
                .then()
                .body("items.id", contains(renewal.toString()));
        district.as(coordinator)
                .get("/confidentiality-agreements?state=SUPERSEDED")
                .then()
                .body("items", hasSize(1));
    }

    private TestAdvocate candidate() {
        return candidate(LocalDate.of(2010, 1, 1));
    }

    private TestAdvocate candidate(LocalDate bornOn) {
        var student = world.user(district, district.north(), Role.PEER_ADVOCATE, bornOn);
        return given.candidate(district, district.north(), student, MODEL);
    }

    private void open(TestAdvocate advocate, LocalDate day) {
        given.gate(district, advocate, MODEL, day)
                .body("items.findAll { !it.met }", empty())
                .body("open", equalTo(true));
    }

    private void closed(TestAdvocate advocate, LocalDate day, String... codes) {
        given.gate(district, advocate, MODEL, day)
                .body("open", equalTo(false))
                .body("items.findAll { !it.met }.code", contains(codes));
    }
}
