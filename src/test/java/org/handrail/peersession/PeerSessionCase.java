package org.handrail.peersession;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Team;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;

/** A team whose advocate records peer sessions. */
abstract class PeerSessionCase {
    static final String NOTE = "We talked about the move; zxq-canary";

    @Inject
    World world;

    @Inject
    Teams teams;

    TestDistrict district;
    Team team;
    UUID recipient;
    Instant anHourAgo;

    @BeforeEach
    void aTeam() {
        district = world.district();
        team = teams.team(district);
        recipient = district.north().user(Role.STUDENT_PARTICIPANT).person();
        anHourAgo = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    }

    /** An hour ago, half an hour, handed in at once: the session of most tests. */
    Map<String, Object> record() {
        var record = new HashMap<String, Object>();
        record.put("advocateId", team.advocate());
        record.put("modelCode", "PEER_COUNSELING");
        record.put("origin", "SCHEDULED");
        record.put("startedAt", anHourAgo);
        record.put("minutes", 30);
        record.put("topic", "FRIENDS");
        record.put("recipientId", recipient);
        record.put("limitsTold", true);
        record.put("note", NOTE);
        record.put("submit", true);
        return record;
    }

    Map<String, Object> with(String field, Object value) {
        return with(Map.of(field, value));
    }

    Map<String, Object> with(Map<String, Object> fields) {
        var record = record();
        record.putAll(fields);
        return record;
    }

    Map<String, Object> without(String field) {
        var record = record();
        record.remove(field);
        return record;
    }

    static Map<String, Object> draft(Map<String, Object> record) {
        record.put("submit", false);
        return record;
    }

    String created(Map<String, Object> record) {
        return post(record).statusCode(201).extract().path("id");
    }

    ValidatableResponse refused(Map<String, Object> record, int status, String code) {
        return post(record).statusCode(status).body("code", equalTo(code));
    }

    ValidatableResponse post(Map<String, Object> record) {
        return as(team.student()).body(record).post("/peer-sessions").then();
    }

    RequestSpecification as(Role role) {
        return district.as(role);
    }

    RequestSpecification as(TestUser user) {
        return district.as(user);
    }

    RequestSpecification at(int version, TestUser user) {
        return as(user).header("If-Match", "\"" + version + "\"");
    }
}
