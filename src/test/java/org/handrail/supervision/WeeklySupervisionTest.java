package org.handrail.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.handrail.organization.PeriodInput;
import org.handrail.organization.SchoolYear;
import org.handrail.organization.SchoolYearInput;
import org.handrail.platform.security.Role;
import org.handrail.program.Program;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Wednesday, 2 December 2026, in a school year with Thanksgiving and a week of two days. */
@QuarkusTest
class WeeklySupervisionTest {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    @Inject
    World world;

    @Inject
    Teams teams;

    @Inject
    TestClock clock;

    @Inject
    Session session;

    TestDistrict district;
    UUID program;
    UUID advocate;
    TestUser supervisor;

    @BeforeEach
    void aSchoolYear() {
        district = world.district();
        supervisor = district.north().user(Role.SUPERVISOR);
        clock.set(at("2026-12-02", "10:00"));
        program = teams.program(district, district.north());
        advocate = advocate(district.north().user(Role.PEER_ADVOCATE));
        teams.in(district, () -> {
            new SchoolYear(new SchoolYearInput(
                            district.north().id(),
                            "2026-27",
                            day("2026-08-17"),
                            day("2027-06-11"),
                            List.of(),
                            List.of(
                                    new PeriodInput("Conferences", day("2026-11-02"), day("2026-11-03")),
                                    new PeriodInput("Thanksgiving", day("2026-11-25"), day("2026-11-27")))))
                    .persist();
            return null;
        });
    }

    @Test
    void r71_eachSchoolWeekIsHeldMissedExemptOrStillRunning() {
        held("2026-11-09", SupervisionStatus.HELD, Presence.PRESENT);
        weekly(4)
                .body("today", equalTo("2026-12-02"))
                .body("weeks.monday", contains("2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"))
                .body("weeks.schoolDays", contains(5, 5, 2, 5))
                .body("weeks.counted", contains(true, true, false, true))
                .body("advocates[0].states", contains("HELD", "MISSED", "EXEMPT", "CURRENT"))
                .body("advocates[0].owed", equalTo(1));
        // Conferences leave three days, which is enough.
        weekly(5)
                .body("weeks[0].schoolDays", equalTo(3))
                .body("advocates[0].states[0]", equalTo("MISSED"))
                .body("advocates[0].owed", equalTo(2));
    }

    @Test
    void r71_cancelledAndPlannedMeetingsDoNotCount() {
        held("2026-11-10", SupervisionStatus.CANCELLED, null);
        held("2026-11-17", SupervisionStatus.PLANNED, null);
        weekly(4).body("advocates[0].states", contains("MISSED", "MISSED", "EXEMPT", "CURRENT"));
    }

    @Test
    void r75_aGroupCountsOnlyForThoseWhoWerePresent() {
        held("2026-11-10", SupervisionStatus.HELD, Presence.ABSENT);
        held("2026-11-17", SupervisionStatus.HELD, Presence.EXCUSED);
        held("2026-12-01", SupervisionStatus.HELD, Presence.PRESENT);
        weekly(4).body("advocates[0].states", contains("MISSED", "MISSED", "EXEMPT", "HELD"));
    }

    @Test
    void r71_theDayOfAMeetingIsTheSchoolsNotTheServers() {
        // Sunday night in California is Monday in UTC.
        held("2026-11-15", "23:30", SupervisionStatus.HELD, Presence.PRESENT);
        weekly(4).body("advocates[0].states", contains("HELD", "MISSED", "EXEMPT", "CURRENT"));
        clock.set(at("2026-12-06", "23:30"));
        weekly(1).body("advocates[0].states", contains("CURRENT"));
        clock.set(at("2026-12-07", "00:30"));
        weekly(2).body("advocates[0].states", contains("MISSED", "CURRENT"));
    }

    @Test
    void r33_eachSeesTheirOwnPartOfTheProgram() {
        var other = world.join(district, district.north(), "second-advocate", Role.PEER_ADVOCATE);
        advocate(other);
        teams.assign(district, advocate, supervisor, day("2026-09-01"), null);
        weekly(2).body("advocates", hasSize(2));
        as(supervisor).body("advocates.advocateId", contains(advocate.toString()));
        as(district.north().user(Role.PEER_ADVOCATE)).body("advocates.advocateId", contains(advocate.toString()));
        for (var role : List.of(Role.COUNSELLOR, Role.SCHOOL_LEADER, Role.REFERRING_STAFF)) {
            as(district.north().user(role)).statusCode(403);
        }
        as(district.south().user(Role.PROGRAM_COORDINATOR)).statusCode(404);
        var foreign = world.district();
        foreign.as(Role.PROGRAM_COORDINATOR).get(path(2)).then().statusCode(404);
    }

    @Test
    void aBadNumberOfWeeksIsRefused() {
        for (var weeks : List.of("0", "61")) {
            district.as(Role.PROGRAM_COORDINATOR)
                    .get("/supervision-sessions/weekly-state?programId=" + program + "&weeks=" + weeks)
                    .then()
                    .statusCode(400);
        }
        district.as(Role.PROGRAM_COORDINATOR)
                .get("/supervision-sessions/weekly-state")
                .then()
                .statusCode(400);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheProgram() {
        var statistics = session.getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        weekly(8);
        long before = statistics.getPrepareStatementCount();
        weekly(8);
        long forOne = statistics.getPrepareStatementCount() - before;
        for (int i = 0; i < 12; i++) {
            advocate(world.join(district, district.north(), "more-" + i, Role.PEER_ADVOCATE));
        }
        before = statistics.getPrepareStatementCount();
        weekly(8).body("advocates", hasSize(13));
        assertThat(statistics.getPrepareStatementCount() - before)
                .isEqualTo(forOne)
                .isLessThan(12);
    }

    private void held(String day, SupervisionStatus status, Presence presence) {
        held(day, "15:00", status, presence);
    }

    /** Straight into the past, as an import does. */
    private void held(String day, String time, SupervisionStatus status, Presence presence) {
        teams.in(district, () -> {
            var meeting = new SupervisionSession(
                    Program.findById(program), supervisor.person(), SupervisionKind.GROUP, at(day, time), 30, ZONE);
            switch (status) {
                case HELD -> meeting.hold(clock.instant());
                case CANCELLED -> meeting.cancel(CancellationReason.OTHER);
                case PLANNED -> {}
            }
            meeting.persistAndFlush();
            var place = new SupervisionAttendance(meeting.id(), advocate);
            place.note(presence);
            place.persist();
            return null;
        });
    }

    private UUID advocate(TestUser student) {
        return teams.advocate(district, program, student, day("2026-08-17"), day("2027-06-11"));
    }

    private ValidatableResponse weekly(int weeks) {
        return district.as(Role.PROGRAM_COORDINATOR).get(path(weeks)).then().statusCode(200);
    }

    private ValidatableResponse as(TestUser user) {
        return district.as(user).get(path(2)).then();
    }

    private String path(int weeks) {
        return "/supervision-sessions/weekly-state?programId=" + program + "&weeks=" + weeks;
    }

    private static Instant at(String day, String time) {
        return day(day).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
