package org.handrail.report;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.platform.security.Role.PEER_ADVOCATE;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;
import static org.handrail.platform.security.Role.SUPERVISOR;
import static org.handrail.report.TodayOf.item;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Team;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestClock;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TodayPracticeTest {
    @Inject
    World world;

    @Inject
    Teams teams;

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
    void aDraftWaitsForItsAuthorAndAHandedInRecordForTheSupervisor() {
        var team = teams.team(district);
        var draft = recorded(team, 5, false);
        recorded(team, 3, true);
        recorded(team, 1, true);
        today.of(PEER_ADVOCATE)
                .body("counts.SESSION_DRAFT", equalTo(1))
                .body(item("SESSION_DRAFT", "state"), equalTo("DUE"))
                .body(item("SESSION_DRAFT", "subjectId"), equalTo(draft));
        today.of(SUPERVISOR)
                .body(item("SESSION_TO_REVIEW", "count"), equalTo(2))
                .body(item("SESSION_TO_REVIEW", "since"), notNullValue())
                .body(item("SESSION_TO_REVIEW", "subjectId"), nullValue())
                .body("counts.SESSION_TO_REVIEW", equalTo(2));
        today.of(PROGRAM_COORDINATOR).body("counts.SESSION_TO_REVIEW", nullValue());

        clock.advance(Duration.ofDays(3));
        today.of(PEER_ADVOCATE).body(item("SESSION_DRAFT", "state"), equalTo("OVERDUE"));
        // R25: a forgotten draft is the supervisor's matter as well.
        today.of(SUPERVISOR).body("counts.SESSION_TO_REVIEW", equalTo(3));
        clock.advance(Duration.ofDays(5));
        today.of(SUPERVISOR).body(item("SESSION_TO_REVIEW", "state"), equalTo("OVERDUE"));
    }

    @Test
    void r33_afterAReassignmentTheQueueIsTheNewSupervisors() {
        var team = teams.team(district);
        recorded(team, 2, true);
        var next = world.join(district, district.north(), "next-supervisor", SUPERVISOR);
        teams.reassign(team, next);
        today.of(SUPERVISOR).body("items", empty());
        district.as(next).get("/today").then().body("counts.SESSION_TO_REVIEW", equalTo(1));
    }

    @Test
    void r71_supervisionIsOwedInASchoolWeekAndOverdueAfterOneWithout() {
        clock.set(Instant.now());
        var team = teams.team(district);
        today.of(SUPERVISOR)
                .body(
                        item("SUPERVISION_OWED", "subjectId"),
                        equalTo(team.advocate().toString()))
                .body(item("SUPERVISION_OWED", "personName"), equalTo("Given peer-advocate-north Family"))
                .body(item("SUPERVISION_OWED", "state"), equalTo("OVERDUE"))
                .body(item("SUPERVISION_OWED", "dueOn"), notNullValue());
        today.of(PEER_ADVOCATE).body("counts.SUPERVISION_OWED", nullValue());
    }

    @Test
    void r75_aMeetingThatNobodyWroteDownWaitsForWhoeverLedIt() {
        var team = teams.team(district);
        var path = planned(team);
        today.of(SUPERVISOR).body("counts.SUPERVISION_TO_RECORD", nullValue());
        clock.advance(Duration.ofHours(2));
        today.of(SUPERVISOR)
                .body("counts.SUPERVISION_TO_RECORD", equalTo(1))
                .body(item("SUPERVISION_TO_RECORD", "state"), equalTo("DUE"));
        for (var role : List.of(PEER_ADVOCATE, PROGRAM_COORDINATOR)) {
            today.of(role).body("counts.SUPERVISION_TO_RECORD", nullValue());
        }
        clock.advance(Duration.ofDays(2));
        district.forgetTokens();
        today.of(SUPERVISOR).body(item("SUPERVISION_TO_RECORD", "state"), equalTo("OVERDUE"));

        district.as(SUPERVISOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "SUPERVISOR_AWAY"))
                .post(path + "/cancellation")
                .then()
                .statusCode(200);
        today.of(SUPERVISOR).body("counts.SUPERVISION_TO_RECORD", nullValue());
    }

    private String planned(Team team) {
        String id = district.as(SUPERVISOR)
                .body(Map.of(
                        "programId", team.program(),
                        "kind", "INDIVIDUAL",
                        "startsAt", clock.instant().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS),
                        "minutes", 30,
                        "advocateIds", List.of(team.advocate())))
                .post("/supervision-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/supervision-sessions/" + id;
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
}
