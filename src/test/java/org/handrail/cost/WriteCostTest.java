package org.handrail.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.handrail.permission.Reach;
import org.handrail.permission.Subjects;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Team;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.Test;

/** P7 of what is written: the tenant's entry, what is read before, the record, and its audit entry. */
@QuarkusTest
class WriteCostTest {
    @Inject
    World world;

    @Inject
    Teams teams;

    @Inject
    Subjects subjects;

    @Inject
    Costs costs;

    @Test
    void p7_aWriteCosts() throws SQLException {
        var district = world.district();
        var own = subjects.of(district, world.district()).get(Reach.OWN);
        var day = new AtomicReference<>(LocalDate.of(2026, 1, 1));
        var person = costs.of(() -> write(district, "/people", """
                {"kind": "COMMUNITY", "givenName": "G", "familyName": "F", "active": true}"""));
        var completion = costs.of(() -> write(district, "/training-completions", """
                {"advocateId": "%s", "courseCode": "CONFIDENTIALITY", "completedOn": "%s", "deliveryMode": "CLASS"}""".formatted(
                        own.get("peer-advocates"), day.getAndUpdate(then -> then.plusDays(1)))));
        assertThat(List.of(person.statements(), completion.statements())).isEqualTo(List.of(4L, 4L));
    }

    /** A record asks the gate, and meets the advocate's other records; its note and its key are rows of their own. */
    @Test
    void p7_aRecordedSessionCosts() throws SQLException {
        var district = world.district();
        var team = teams.team(district);
        var minute = new AtomicReference<>(Instant.now().minus(1, ChronoUnit.HOURS));
        // The district's key is made with the first note, and kept once it was read.
        record(team, minute, Map.of("note", "Listened"), Map.of());
        var bare = costs.of(() -> record(team, minute, Map.of(), Map.of()));
        var noted = costs.of(() -> record(team, minute, Map.of("note", "Listened"), Map.of()));
        var once = costs.of(() -> record(
                team,
                minute,
                Map.of("note", "Listened"),
                Map.of("Idempotency-Key", UUID.randomUUID().toString())));
        assertThat(List.of(bare.statements(), noted.statements(), once.statements()))
                .isEqualTo(List.of(4L, 5L, 6L));
    }

    /** Each at a minute of its own: two of one person may not overlap. */
    private static void record(
            Team team, AtomicReference<Instant> minute, Map<String, String> more, Map<String, String> headers) {
        var record = new HashMap<String, Object>(more);
        record.put("advocateId", team.advocate());
        record.put("modelCode", "PEER_COUNSELING");
        record.put("origin", "DROP_IN");
        record.put("startedAt", minute.getAndUpdate(then -> then.plus(1, ChronoUnit.MINUTES)));
        record.put("minutes", 1);
        record.put("topic", "FRIENDS");
        record.put("limitsTold", true);
        record.put("submit", true);
        team.district()
                .as(team.student())
                .headers(headers)
                .body(record)
                .post("/peer-sessions")
                .then()
                .statusCode(201);
    }

    private static void write(TestDistrict district, String path, String body) {
        district.as(Role.PROGRAM_COORDINATOR).body(body).post(path).then().statusCode(201);
    }
}
