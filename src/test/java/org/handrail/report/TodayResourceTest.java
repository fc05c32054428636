package org.handrail.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.platform.security.Role.COUNSELLOR;
import static org.handrail.platform.security.Role.DISTRICT_ADMINISTRATOR;
import static org.handrail.platform.security.Role.PEER_ADVOCATE;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;
import static org.handrail.platform.security.Role.REFERRING_STAFF;
import static org.handrail.platform.security.Role.SUPERVISOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AdvocateFixture;
import org.handrail.testsupport.ProgramFixture;
import org.handrail.testsupport.ReferralFixture;
import org.handrail.testsupport.Team;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.handrail.training.Courses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TodayResourceTest {
    /** A Wednesday at ten in the morning at the test schools, in no holidays because they have written down none. */
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T18:00:00Z");

    @Inject
    World world;

    @Inject
    Teams teams;

    @Inject
    AdvocateFixture advocates;

    @Inject
    TestClock clock;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @Test
    void whoeverHasNothingToDoHasAnEmptyDay() {
        for (var role : Role.values()) {
            today(role).statusCode(200).body("items", empty()).body("counts", equalTo(Map.of()));
        }
    }

    @Test
    void theAdministratorIsToldOfASchoolThatNobodyCoordinates() {
        String school = district.as(DISTRICT_ADMINISTRATOR)
                .body(Map.of("name", "New School", "timeZone", "America/Los_Angeles", "active", true))
                .post("/schools")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        today(DISTRICT_ADMINISTRATOR)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("SCHOOL_WITHOUT_COORDINATOR"))
                .body("items[0].count", equalTo(1))
                .body("items[0].subjectId", nullValue());
        today(PROGRAM_COORDINATOR).body("items", empty());
        today(world.district(), true, DISTRICT_ADMINISTRATOR).body("items", empty());

        var supervisor = district.north().user(SUPERVISOR);
        district.as(DISTRICT_ADMINISTRATOR)
                .body(Map.of("role", "PROGRAM_COORDINATOR", "schoolId", school))
                .post("/users/" + supervisor.account() + "/memberships")
                .then()
                .statusCode(201);
        today(DISTRICT_ADMINISTRATOR).body("items", empty());
    }

    @Test
    void f39_aRedConcernIsUrgentForEveryAdultWhoCanTakeItAndForTheSender() {
        var given = ReferralFixture.in(district);
        var id = given.raised(given.of("HARM_TO_SELF"));
        for (var role : List.of(COUNSELLOR, SUPERVISOR, PROGRAM_COORDINATOR, PEER_ADVOCATE)) {
            today(role)
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("REFERRAL_UNACKNOWLEDGED"))
                    .body("items[0].state", equalTo("URGENT"))
                    .body("items[0].subjectId", equalTo(id))
                    .body("items[0].number", equalTo(1))
                    .body("items[0].personName", nullValue())
                    .body("counts.REFERRAL_UNACKNOWLEDGED", equalTo(1));
        }
        today(REFERRING_STAFF).body("items", empty());
        today(district, false, COUNSELLOR).body("items", empty());
        today(world.district(), true, COUNSELLOR).body("items", empty());

        given.step(COUNSELLOR, id, "acknowledgement").statusCode(200);
        for (var role : List.of(SUPERVISOR, PROGRAM_COORDINATOR, PEER_ADVOCATE)) {
            today(role).body("items", empty());
        }
    }

    @Test
    void f39_theHolderIsToDecideAboutParentsAndToClose() {
        var given = ReferralFixture.in(district);
        var id = given.raised(given.of("BULLYING"));
        today(COUNSELLOR).body("items[0].state", equalTo("DUE"));
        given.step(COUNSELLOR, id, "acknowledgement").statusCode(200);
        assertThat(today(COUNSELLOR).extract().<List<String>>path("items.kind"))
                .containsExactlyInAnyOrder("REFERRAL_TO_DECIDE", "NOTIFICATION_DECISION_DUE");
        given.step(COUNSELLOR, id, "acceptance").statusCode(200);
        given.decide(COUNSELLOR, id, Map.of("decision", "NOTIFY", "ground", "Both agreed"))
                .statusCode(200);
        today(COUNSELLOR).body("items.kind", equalTo(List.of("REFERRAL_TO_CLOSE")));
        given.step(COUNSELLOR, id, "progress").statusCode(200);
        given.step(COUNSELLOR, id, "closure", Map.of("outcome", "SUPPORTED_AT_SCHOOL"))
                .statusCode(200);
        today(COUNSELLOR).body("items", empty());
    }

    @Test
    void r65_aDecisionComesBackOnItsReviewDay() {
        var given = ReferralFixture.in(district);
        clock.set(WEDNESDAY);
        var id = given.raised(given.of("BULLYING"));
        given.step(COUNSELLOR, id, "acknowledgement").statusCode(200);
        given.step(COUNSELLOR, id, "acceptance").statusCode(200);
        given.decide(COUNSELLOR, id, Map.of("decision", "NOT_NOW", "ground", "First talk", "reviewOn", "2026-11-20"))
                .statusCode(200);
        today(COUNSELLOR).body("counts.NOTIFICATION_DECISION_DUE", nullValue());
        clock.advance(Duration.ofDays(2));
        today(COUNSELLOR)
                .body(of("NOTIFICATION_DECISION_DUE", "state"), equalTo("DUE"))
                .body(of("NOTIFICATION_DECISION_DUE", "dueOn"), equalTo("2026-11-20"));
        clock.advance(Duration.ofDays(1));
        today(COUNSELLOR).body(of("NOTIFICATION_DECISION_DUE", "state"), equalTo("OVERDUE"));
    }

    @Test
    void r56_aRoutineReferralIsOverdueAfterASchoolDayAndASameDayOneAfterTwoHours() {
        var given = ReferralFixture.in(district);
        // Friday: the week-end between is no school day.
        clock.set(WEDNESDAY.plus(2, ChronoUnit.DAYS));
        given.raised(given.routine());
        today(COUNSELLOR).body("items[0].state", equalTo("DUE"));
        clock.advance(Duration.ofDays(3));
        today(COUNSELLOR).body("items[0].state", equalTo("DUE"));
        clock.advance(Duration.ofDays(1));
        today(COUNSELLOR).body("items[0].state", equalTo("OVERDUE"));

        given.raised(given.of("BULLYING"));
        today(COUNSELLOR).body("items.state", equalTo(List.of("OVERDUE", "DUE")));
        clock.advance(Duration.ofHours(2));
        today(COUNSELLOR).body("items.state", equalTo(List.of("OVERDUE", "OVERDUE")));
    }

    @Test
    void r62_whoIsRuledOutSeesNothingOfItHereEither() {
        var given = ReferralFixture.in(district);
        var input = given.of("HARM_TO_SELF");
        input.put("notThisAdult", List.of(given.person(COUNSELLOR), given.person(PROGRAM_COORDINATOR)));
        given.raised(input);
        today(COUNSELLOR).body("items", empty());
        today(PROGRAM_COORDINATOR).body("items", empty());
        today(SUPERVISOR).body("items", hasSize(1));
    }

    @Test
    void theListIsShortAndTheCountIsTrue() {
        var given = ReferralFixture.in(district);
        for (int i = 0; i < 12; i++) {
            given.raised(given.of("WEAPON"));
        }
        today(COUNSELLOR)
                .body("items", hasSize(lessThanOrEqualTo(50)))
                .body("items", hasSize(8))
                .body("items.state", everyItem(equalTo("URGENT")))
                .body("counts.REFERRAL_UNACKNOWLEDGED", equalTo(12));
    }

    @Test
    void aDraftWaitsForItsAuthorAndAHandedInRecordForTheSupervisor() {
        var team = teams.team(district);
        var draft = recorded(team, 5, false);
        recorded(team, 3, true);
        recorded(team, 1, true);
        today(PEER_ADVOCATE)
                .body("counts.SESSION_DRAFT", equalTo(1))
                .body(of("SESSION_DRAFT", "state"), equalTo("DUE"))
                .body(of("SESSION_DRAFT", "subjectId"), equalTo(draft));
        today(SUPERVISOR)
                .body(of("SESSION_TO_REVIEW", "count"), equalTo(2))
                .body(of("SESSION_TO_REVIEW", "since"), notNullValue())
                .body(of("SESSION_TO_REVIEW", "subjectId"), nullValue())
                .body("counts.SESSION_TO_REVIEW", equalTo(2));
        today(PROGRAM_COORDINATOR).body("counts.SESSION_TO_REVIEW", nullValue());

        clock.advance(Duration.ofDays(3));
        today(PEER_ADVOCATE).body(of("SESSION_DRAFT", "state"), equalTo("OVERDUE"));
        // R25: a forgotten draft is the supervisor's matter as well.
        today(SUPERVISOR).body("counts.SESSION_TO_REVIEW", equalTo(3));
        clock.advance(Duration.ofDays(5));
        today(SUPERVISOR).body(of("SESSION_TO_REVIEW", "state"), equalTo("OVERDUE"));
    }

    @Test
    void r33_afterAReassignmentTheQueueIsTheNewSupervisors() {
        var team = teams.team(district);
        recorded(team, 2, true);
        var next = world.join(district, district.north(), "next-supervisor", SUPERVISOR);
        teams.reassign(team, next);
        today(SUPERVISOR).body("items", empty());
        district.as(next).get("/today").then().body("counts.SESSION_TO_REVIEW", equalTo(1));
    }

    @Test
    void r71_supervisionIsOwedInASchoolWeekAndOverdueAfterOneWithout() {
        clock.set(Instant.now());
        var team = teams.team(district);
        today(SUPERVISOR)
                .body(
                        of("SUPERVISION_OWED", "subjectId"),
                        equalTo(team.advocate().toString()))
                .body(of("SUPERVISION_OWED", "personName"), equalTo("Given peer-advocate-north Family"))
                .body(of("SUPERVISION_OWED", "state"), equalTo("OVERDUE"))
                .body(of("SUPERVISION_OWED", "dueOn"), notNullValue());
        today(PEER_ADVOCATE).body("counts.SUPERVISION_OWED", nullValue());
    }

    @Test
    void r12_whatAnAdvocateHasNotLearntWaitsForTheCoordinatorAndTheAdvocate() {
        var advocate = advocates.selected(
                district,
                advocates.candidate(
                        district, district.north(), district.north().user(PEER_ADVOCATE), "PEER_COUNSELING"));
        int needed = Courses.requiredFor("PEER_COUNSELING").size();
        today(PROGRAM_COORDINATOR)
                .body(of("TRAINING_MISSING", "subjectId"), equalTo(advocate.id().toString()))
                .body(of("TRAINING_MISSING", "personName"), equalTo("Given peer-advocate-north Family"))
                .body(of("TRAINING_MISSING", "state"), equalTo("DUE"))
                .body("counts.TRAINING_MISSING", equalTo(needed));
        today(PEER_ADVOCATE)
                .body("counts.TRAINING_MISSING", equalTo(needed))
                .body(of("TRAINING_MISSING", "personName"), nullValue());
        today(district, false, PROGRAM_COORDINATOR).body("items", empty());

        advocates.trained(district, advocate, "PEER_COUNSELING");
        today(PROGRAM_COORDINATOR).body("counts.TRAINING_MISSING", nullValue());
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
        today(PROGRAM_COORDINATOR)
                .body("counts.TRAINING_EXPIRING", equalTo(1))
                .body(of("TRAINING_EXPIRING", "dueOn"), equalTo(soon.toString()));
    }

    @Test
    void r14_signingCountersigningAndConsentWaitForWhoeverCanPutThemRight() {
        var advocate = advocates.selected(
                district,
                advocates.candidate(
                        district, district.north(), district.north().user(PEER_ADVOCATE), "PEER_COUNSELING"));
        var template = advocates.currentAgreement(district, district.north());
        today(PEER_ADVOCATE)
                .body(of("AGREEMENT_TO_SIGN", "subjectId"), equalTo(template.toString()))
                .body("counts.GUARDIAN_CONSENT_MISSING", nullValue());
        today(PROGRAM_COORDINATOR)
                .body(
                        of("GUARDIAN_CONSENT_MISSING", "subjectId"),
                        equalTo(advocate.id().toString()))
                .body("counts.AGREEMENT_TO_SIGN", nullValue())
                .body("counts.AGREEMENT_TO_COUNTERSIGN", nullValue());

        var agreement = advocates.signed(district, advocate, template);
        today(PEER_ADVOCATE)
                .body("counts.AGREEMENT_TO_SIGN", nullValue())
                .body("counts.AGREEMENT_TO_COUNTERSIGN", nullValue());
        today(PROGRAM_COORDINATOR).body(of("AGREEMENT_TO_COUNTERSIGN", "subjectId"), equalTo(agreement.toString()));

        advocates.countersigned(district, advocate, agreement);
        advocates.consented(district, advocate);
        today(PROGRAM_COORDINATOR)
                .body("counts.AGREEMENT_TO_COUNTERSIGN", nullValue())
                .body("counts.GUARDIAN_CONSENT_MISSING", nullValue());
    }

    @Test
    void aDraftProgramWaitsForItsCoordinator() {
        var program = ProgramFixture.draft(district, district.north());
        today(PROGRAM_COORDINATOR)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("PROGRAM_TO_ACTIVATE"))
                .body("items[0].about", notNullValue())
                .body("items[0].subjectId", equalTo(program.id().toString()));
        today(district, false, PROGRAM_COORDINATOR).body("items", empty());
    }

    @Test
    void f39_oneOfSeveralSchoolsCanBeLookedAtAlone() {
        var program = ProgramFixture.draft(district, district.north());
        for (var school : List.of(district.north(), district.south())) {
            var ids = school == district.north() ? List.of(program.id().toString()) : List.of();
            district.as(PROGRAM_COORDINATOR)
                    .queryParam("school", school.id())
                    .get("/today")
                    .then()
                    .statusCode(200)
                    .body("items.subjectId", equalTo(ids));
        }
        district.as(PROGRAM_COORDINATOR)
                .queryParam("school", "north")
                .get("/today")
                .then()
                .statusCode(400);
    }

    private String recorded(Team team, int hoursAgo, boolean submit) {
        var record = new HashMap<String, Object>();
        record.put("advocateId", team.advocate());
        record.put("modelCode", "PEER_COUNSELING");
        record.put("origin", "SCHEDULED");
        record.put("startedAt", Instant.now().minus(hoursAgo, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS));
        record.put("minutes", 30);
        record.put("topic", "FRIENDS");
        record.put(
                "recipientId", district.north().user(Role.STUDENT_PARTICIPANT).person());
        record.put("limitsTold", true);
        record.put("submit", submit);
        return district.as(team.student())
                .body(record)
                .post("/peer-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String of(String kind, String field) {
        return "items.find { it.kind == '" + kind + "' }." + field;
    }

    private ValidatableResponse today(Role role) {
        return today(district, true, role);
    }

    private static ValidatableResponse today(TestDistrict district, boolean north, Role role) {
        var school = north ? district.north() : district.south();
        return district.as(school.user(role)).get("/today").then().statusCode(200);
    }
}
