package org.handrail.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ProgramReferenceTest {
    @Test
    void theTenServiceModelsAreThoseOfTheSourceInItsOrder() {
        assertThat(ServiceModels.all())
                .extracting(ServiceModel::code)
                .containsExactly(
                        "ORIENTATION",
                        "PEER_EDUCATION",
                        "CONFLICT_MEDIATION",
                        "VIOLENCE_PREVENTION",
                        "ENGLISH_LEARNER_GROUPS",
                        "PEER_CONNECTION",
                        "SUPPORT_GROUPS",
                        "PEER_COUNSELING",
                        "TUTORING",
                        "BRIEF_INTERVENTION");
        assertThat(ServiceModels.byCode("CASE_MANAGEMENT")).isEmpty();
    }

    @Test
    void educationForAllIsTierOneAndPeerCounselingIsTierTwo() {
        assertThat(ServiceModels.byCode("PEER_EDUCATION").orElseThrow().tier()).isEqualTo(1);
        assertThat(ServiceModels.byCode("PEER_COUNSELING").orElseThrow().tier()).isEqualTo(2);
    }

    @Test
    void r19_onlyCounselingAndTutoringComeAboutInformallyOrAsADropIn() {
        assertModels(ServiceModel::informalAllowed, "PEER_COUNSELING", "TUTORING");
        assertModels(ServiceModel::dropInAllowed, "PEER_COUNSELING", "TUTORING");
    }

    @Test
    void r22_peerConnectionNamesAnAdultOfTheHostSchool() {
        assertModels(ServiceModel::requiresHostAdult, "PEER_CONNECTION");
    }

    @Test
    void r28_presentationsRecordNoIndividuals() {
        assertModels(model -> !model.recordsIndividuals(), "PEER_EDUCATION", "VIOLENCE_PREVENTION");
    }

    @Test
    void r29_supportGroupsAndBriefInterventionHaveSensitiveTopics() {
        assertModels(ServiceModel::sensitiveTopics, "SUPPORT_GROUPS", "BRIEF_INTERVENTION");
    }

    @Test
    void briefInterventionIsTheStrictestModel() {
        assertModels(ServiceModel::adultCoSign, "BRIEF_INTERVENTION");
        assertModels(model -> !model.extraTraining().isEmpty(), "CONFLICT_MEDIATION", "BRIEF_INTERVENTION");
    }

    @Test
    void r64_modelsThatAreOneOnOne() {
        assertModels(
                ServiceModel::oneOnOne,
                "ORIENTATION",
                "PEER_CONNECTION",
                "PEER_COUNSELING",
                "TUTORING",
                "BRIEF_INTERVENTION");
    }

    @Test
    void theLabelsAreTheFourWordsOfTheField() {
        assertThat(ProgramLabel.all())
                .extracting(ProgramLabel::code)
                .containsExactly(
                        "PEER_COUNSELING",
                        "PEER_ADVOCACY",
                        "PEER_TO_PEER_MENTAL_HEALTH_SUPPORT",
                        "PEER_TO_PEER_SUPPORT");
    }

    @Test
    void r54_theSafetyKindsAreAllThereAndNeverLessUrgent() {
        assertThat(ConcernKinds.all())
                .filteredOn(ConcernKind::safety)
                .extracting(ConcernKind::code)
                .containsExactlyInAnyOrder(
                        "HARM_TO_SELF",
                        "HARM_TO_OTHERS",
                        "ABUSE_OR_NEGLECT",
                        "BEING_HURT",
                        "WEAPON",
                        "RUNAWAY",
                        "OVERDOSE");
        assertThat(ConcernKinds.all()).allSatisfy(kind -> {
            assertThat(kind.safety()).isEqualTo(kind.referralKind() == ReferralKind.SAFETY);
            assertThat(kind.minimumUrgency() == Urgency.SAFETY).isEqualTo(kind.safety());
        });
    }

    @Test
    void r58_everyReferralKindHasItsWordsAndAtLeastOneConcernKind() {
        assertThat(ConcernKinds.referralKinds())
                .extracting(ReferralKindInfo::code)
                .containsExactly(ReferralKind.values());
        assertThat(Arrays.stream(ReferralKind.values()))
                .allSatisfy(kind -> assertThat(ConcernKinds.all()).anyMatch(concern -> concern.referralKind() == kind));
    }

    private static void assertModels(Predicate<ServiceModel> having, String... codes) {
        assertThat(ServiceModels.all())
                .filteredOn(having)
                .extracting(ServiceModel::code)
                .containsExactly(codes);
    }
}
