package org.handrail.report;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.platform.security.Role.PEER_ADVOCATE;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;
import static org.handrail.platform.security.Role.SUPERVISOR;
import static org.handrail.report.TodayOf.item;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.handrail.training.Courses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TodayAdvocatesTest {
    @Inject
    World world;

    @Inject
    AdvocateFixture advocates;

    TestDistrict district;
    TodayOf today;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        today = new TodayOf(district);
    }

    @Test
    void r12_whatAnAdvocateHasNotLearntWaitsForTheCoordinatorAndTheAdvocate() {
        var advocate = advocates.selected(
                district,
                advocates.candidate(
                        district, district.north(), district.north().user(PEER_ADVOCATE), "PEER_COUNSELING"));
        int needed = Courses.requiredFor("PEER_COUNSELING").size();
        today.of(PROGRAM_COORDINATOR)
                .body(
                        item("TRAINING_MISSING", "subjectId"),
                        equalTo(advocate.id().toString()))
                .body(item("TRAINING_MISSING", "personName"), equalTo("Given peer-advocate-north Family"))
                .body(item("TRAINING_MISSING", "state"), equalTo("DUE"))
                .body("counts.TRAINING_MISSING", equalTo(needed));
        today.of(PEER_ADVOCATE)
                .body("counts.TRAINING_MISSING", equalTo(needed))
                .body(item("TRAINING_MISSING", "personName"), nullValue());
        today.ofSouth(PROGRAM_COORDINATOR).body("items", empty());

        advocates.trained(district, advocate, "PEER_COUNSELING");
        today.of(PROGRAM_COORDINATOR).body("counts.TRAINING_MISSING", nullValue());
    }

    @Test
    void r12_trainingThatRunsOutIsSeenAMonthBefore() {
        var advocate = advocates.selected(
                district,
                advocates.candidate(
                        district, district.north(), district.north().user(PEER_ADVOCATE), "PEER_COUNSELING"));
        var course = Courses.requiredFor("PEER_COUNSELING").getFirst().code();
        var soon = advocates.today().plusDays(20);
        advocates.completes(district, advocate, course, advocates.today(), soon).statusCode(201);
        today.of(PROGRAM_COORDINATOR)
                .body("counts.TRAINING_EXPIRING", equalTo(1))
                .body(item("TRAINING_EXPIRING", "dueOn"), equalTo(soon.toString()));
    }

    @Test
    void r14_signingCountersigningAndConsentWaitForWhoeverCanPutThemRight() {
        var advocate = advocates.selected(
                district,
                advocates.candidate(
                        district, district.north(), district.north().user(PEER_ADVOCATE), "PEER_COUNSELING"));
        var template = advocates.currentAgreement(district, district.north());
        today.of(PEER_ADVOCATE)
                .body(item("AGREEMENT_TO_SIGN", "subjectId"), equalTo(template.toString()))
                .body("counts.GUARDIAN_CONSENT_MISSING", nullValue());
        today.of(PROGRAM_COORDINATOR)
                .body(
                        item("GUARDIAN_CONSENT_MISSING", "subjectId"),
                        equalTo(advocate.id().toString()))
                .body("counts.AGREEMENT_TO_SIGN", nullValue())
                .body("counts.AGREEMENT_TO_COUNTERSIGN", nullValue());

        var agreement = advocates.signed(district, advocate, template);
        today.of(PEER_ADVOCATE)
                .body("counts.AGREEMENT_TO_SIGN", nullValue())
                .body("counts.AGREEMENT_TO_COUNTERSIGN", nullValue());
        today.of(PROGRAM_COORDINATOR)
                .body(item("AGREEMENT_TO_COUNTERSIGN", "subjectId"), equalTo(agreement.toString()));

        advocates.countersigned(district, advocate, agreement);
        advocates.consented(district, advocate);
        today.of(PROGRAM_COORDINATOR)
                .body("counts.AGREEMENT_TO_COUNTERSIGN", nullValue())
                .body("counts.GUARDIAN_CONSENT_MISSING", nullValue());
    }

    @Test
    void r33_whoeverIsSupervisedByNobodyWaitsForTheCoordinator() {
        var advocate = advocates.selected(
                district,
                advocates.candidate(
                        district, district.north(), district.north().user(PEER_ADVOCATE), "PEER_COUNSELING"));
        today.of(PROGRAM_COORDINATOR)
                .body(
                        item("ADVOCATE_WITHOUT_SUPERVISOR", "subjectId"),
                        equalTo(advocate.id().toString()))
                .body(item("ADVOCATE_WITHOUT_SUPERVISOR", "personName"), equalTo("Given peer-advocate-north Family"));
        for (var role : List.of(PEER_ADVOCATE, SUPERVISOR)) {
            today.of(role).body("counts.ADVOCATE_WITHOUT_SUPERVISOR", nullValue());
        }
        today.ofSouth(PROGRAM_COORDINATOR).body("items", empty());

        advocates.supervised(district, advocate);
        today.of(PROGRAM_COORDINATOR).body("counts.ADVOCATE_WITHOUT_SUPERVISOR", nullValue());
    }
}
