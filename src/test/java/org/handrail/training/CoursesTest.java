package org.handrail.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.program.ServiceModels;
import org.junit.jupiter.api.Test;

class CoursesTest {
    @Test
    void s5_theEightCoursesOfTheSpecialistsComeFirstWithTheSourcesWords() {
        assertThat(Courses.all().stream().limit(8))
                .extracting(course ->
                        course.name().en() + ": " + course.description().en())
                .containsExactly(
                        "Active Listening: Providing a compassionate and understanding ear to those in need.",
                        "Emotional Literacy: Helping individuals understand and manage their emotions.",
                        "Communication Skills: Facilitating open and effective communication.",
                        "Ethics & Confidentiality: Upholding ethical standards and ensuring confidentiality.",
                        "Boundaries & Self Care: Teaching the importance of personal boundaries and self-care.",
                        "Facing Trauma & Addiction: Assisting others in addressing trauma and addiction.",
                        "Recovery & Resilience: Encouraging and supporting resilience and recovery efforts.",
                        "Crisis Intervention and Suicide Prevention: Providing immediate support in crisis situations.");
    }

    @Test
    void r12_everyStudentAdvocateNeedsTheThreeModulesAndListening() {
        assertThat(Courses.requiredFor("TUTORING"))
                .extracting(Course::code)
                .containsExactlyInAnyOrder(
                        "ACTIVE_LISTENING", "MAKING_REFERRALS", "CONFIDENTIALITY", "WHAT_MUST_BE_SHARED");
        assertThat(Courses.requiredFor("BRIEF_INTERVENTION"))
                .extracting(Course::code)
                .contains("BRIEF_INTERVENTION_FACILITATION");
    }

    @Test
    void everyModelsOwnTrainingIsACourseForStudents() {
        for (var model : ServiceModels.all()) {
            for (var code : model.extraTraining()) {
                assertThat(Courses.byCode(code))
                        .hasValueSatisfying(course ->
                                assertThat(course.isFor(Audience.STUDENT)).isTrue());
            }
        }
    }

    @Test
    void s4_10_nothingForAdultsInRecoveryIsForStudents() {
        for (var code : new String[] {"FACING_TRAUMA_ADDICTION", "RECOVERY_RESILIENCE"}) {
            assertThat(Courses.byCode(code).orElseThrow().audiences()).containsExactly(Audience.ADULT);
        }
        assertThat(Courses.all())
                .filteredOn(Course::requiredForStudentAdvocates)
                .allMatch(course -> course.isFor(Audience.STUDENT));
    }

    @Test
    void confidentialityIsARequiredModuleWithAnExpiry() {
        assertThat(Courses.byCode("CONFIDENTIALITY").orElseThrow().validMonths())
                .isEqualTo(12);
    }
}
