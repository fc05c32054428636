package org.handrail.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.platform.security.Role.COUNSELLOR;
import static org.handrail.platform.security.Role.PEER_ADVOCATE;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;
import static org.handrail.platform.security.Role.REFERRING_STAFF;
import static org.handrail.platform.security.Role.SUPERVISOR;
import static org.handrail.report.TodayOf.item;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.handrail.testsupport.ReferralFixture;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TodayReferralsTest {
    /** A Wednesday at ten in the morning at the test schools, in no holidays because they have written down none. */
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T18:00:00Z");

    @Inject
    World world;

    @Inject
    TestClock clock;

    TestDistrict district;
    TodayOf today;

    @BeforeEach
    void aDistrict() {
        district = world.district();
        today = new TodayOf(district);
    }

    @Test
    void f39_aRedConcernIsUrgentForEveryAdultWhoCanTakeItAndForTheSender() {
        var given = ReferralFixture.in(district);
        var id = given.raised(given.of("HARM_TO_SELF"));
        for (var role : List.of(COUNSELLOR, SUPERVISOR, PROGRAM_COORDINATOR, PEER_ADVOCATE)) {
            today.of(role)
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("REFERRAL_UNACKNOWLEDGED"))
                    .body("items[0].state", equalTo("URGENT"))
                    .body("items[0].subjectId", equalTo(id))
                    .body("items[0].number", equalTo(1))
                    .body("items[0].personName", nullValue())
                    .body("counts.REFERRAL_UNACKNOWLEDGED", equalTo(1));
        }
        today.of(REFERRING_STAFF).body("items", empty());
        today.ofSouth(COUNSELLOR).body("items", empty());
        new TodayOf(world.district()).of(COUNSELLOR).body("items", empty());

        given.step(COUNSELLOR, id, "acknowledgement").statusCode(200);
        for (var role : List.of(SUPERVISOR, PROGRAM_COORDINATOR, PEER_ADVOCATE)) {
            today.of(role).body("items", empty());
        }
    }

    @Test
    void f39_theHolderIsToDecideAboutParentsAndToClose() {
        var given = ReferralFixture.in(district);
        var id = given.raised(given.of("BULLYING"));
        today.of(COUNSELLOR).body("items[0].state", equalTo("DUE"));
        given.step(COUNSELLOR, id, "acknowledgement").statusCode(200);
        assertThat(today.of(COUNSELLOR).extract().<List<String>>path("items.kind"))
                .containsExactlyInAnyOrder("REFERRAL_TO_DECIDE", "NOTIFICATION_DECISION_DUE");
        given.step(COUNSELLOR, id, "acceptance").statusCode(200);
        given.decide(COUNSELLOR, id, Map.of("decision", "NOTIFY", "ground", "Both agreed"))
                .statusCode(200);
        today.of(COUNSELLOR).body("items.kind", equalTo(List.of("REFERRAL_TO_CLOSE")));
        given.step(COUNSELLOR, id, "progress").statusCode(200);
        given.step(COUNSELLOR, id, "closure", Map.of("outcome", "SUPPORTED_AT_SCHOOL"))
                .statusCode(200);
        today.of(COUNSELLOR).body("items", empty());
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
        today.of(COUNSELLOR).body("counts.NOTIFICATION_DECISION_DUE", nullValue());
        clock.advance(Duration.ofDays(2));
        today.of(COUNSELLOR)
                .body(item("NOTIFICATION_DECISION_DUE", "state"), equalTo("DUE"))
                .body(item("NOTIFICATION_DECISION_DUE", "dueOn"), equalTo("2026-11-20"));
        clock.advance(Duration.ofDays(1));
        today.of(COUNSELLOR).body(item("NOTIFICATION_DECISION_DUE", "state"), equalTo("OVERDUE"));
    }

    @Test
    void r56_aRoutineReferralIsOverdueAfterASchoolDayAndASameDayOneAfterTwoHours() {
        var given = ReferralFixture.in(district);
        // Friday: the week-end between is no school day.
        clock.set(WEDNESDAY.plus(2, ChronoUnit.DAYS));
        given.raised(given.routine());
        today.of(COUNSELLOR).body("items[0].state", equalTo("DUE"));
        clock.advance(Duration.ofDays(3));
        today.of(COUNSELLOR).body("items[0].state", equalTo("DUE"));
        clock.advance(Duration.ofDays(1));
        today.of(COUNSELLOR).body("items[0].state", equalTo("OVERDUE"));

        given.raised(given.of("BULLYING"));
        today.of(COUNSELLOR).body("items.state", equalTo(List.of("OVERDUE", "DUE")));
        clock.advance(Duration.ofHours(2));
        today.of(COUNSELLOR).body("items.state", equalTo(List.of("OVERDUE", "OVERDUE")));
    }

    @Test
    void r62_whoIsRuledOutSeesNothingOfItHereEither() {
        var given = ReferralFixture.in(district);
        var input = given.of("HARM_TO_SELF");
        input.put("notThisAdult", List.of(given.person(COUNSELLOR), given.person(PROGRAM_COORDINATOR)));
        given.raised(input);
        today.of(COUNSELLOR).body("items", empty());
        today.of(PROGRAM_COORDINATOR).body("items", empty());
        today.of(SUPERVISOR).body("items", hasSize(1));
    }

    @Test
    void r61_aDeclinedReferralWaitsForItsSenderUntilTheyTakeTheOtherWay() {
        var given = ReferralFixture.in(district);
        var id = given.raised(given.routine());
        given.step(COUNSELLOR, id, "acknowledgement").statusCode(200);
        given.step(
                        COUNSELLOR,
                        id,
                        "decline",
                        Map.of("reason", "Not mine", "rerouteToId", given.person(PROGRAM_COORDINATOR)))
                .statusCode(200);
        today.of(PEER_ADVOCATE)
                .body(item("REFERRAL_DECLINED", "subjectId"), equalTo(id))
                .body(item("REFERRAL_DECLINED", "number"), equalTo(1))
                .body(item("REFERRAL_DECLINED", "since"), notNullValue());
        for (var role : List.of(COUNSELLOR, PROGRAM_COORDINATOR, SUPERVISOR, REFERRING_STAFF)) {
            today.of(role).body("counts.REFERRAL_DECLINED", nullValue());
        }

        var again = given.routine();
        again.put("rerouteOfId", id);
        given.raised(again);
        today.of(PEER_ADVOCATE).body("counts.REFERRAL_DECLINED", nullValue());
    }

    @Test
    void r61_whatIsNotTakenUpIsLetBeAfterTwoWeeks() {
        var given = ReferralFixture.in(district);
        var id = given.raised(given.routine());
        given.step(COUNSELLOR, id, "acknowledgement").statusCode(200);
        given.step(COUNSELLOR, id, "decline", Map.of("reason", "Not mine", "rerouteAdvice", "Ask the tutor"))
                .statusCode(200);
        clock.advance(Duration.ofDays(13));
        district.forgetTokens();
        today.of(PEER_ADVOCATE).body("counts.REFERRAL_DECLINED", equalTo(1));
        clock.advance(Duration.ofDays(2));
        district.forgetTokens();
        today.of(PEER_ADVOCATE).body("counts.REFERRAL_DECLINED", nullValue());
    }

    @Test
    void r34_aTeacherIsNotToldThatTheirReferralWasDeclined() {
        var given = ReferralFixture.in(district);
        var id = given.raised(REFERRING_STAFF, given.routine());
        given.step(COUNSELLOR, id, "acknowledgement").statusCode(200);
        given.step(COUNSELLOR, id, "decline", Map.of("reason", "Not mine", "rerouteAdvice", "Ask the tutor"))
                .statusCode(200);
        today.of(REFERRING_STAFF).body("items", empty());
    }
}
