package org.handrail.supervision;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Team;
import org.handrail.testsupport.Teams;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestUser;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;

/** Two advocates and the supervisor of both. */
abstract class SupervisionSessionCase {
    static final String NOTE = "Seems tired; zxq-note";
    static final String AGREED = "Ask for help earlier; zxq-agreed";

    @Inject
    World world;

    @Inject
    Teams teams;

    TestDistrict district;
    Team team;
    Team second;

    @BeforeEach
    void twoAdvocatesAndTheirSupervisor() {
        district = world.district();
        team = teams.team(district);
        second = teams.another(team, "second-advocate");
        teams.assign(
                district, second.advocate(), team.supervisor(), Teams.today().minusDays(28), null);
    }

    Map<String, Object> individual() {
        return individual(team.advocate());
    }

    Map<String, Object> individual(UUID advocate) {
        var input = new HashMap<String, Object>();
        input.put("programId", team.program());
        input.put("kind", "INDIVIDUAL");
        input.put("startsAt", Instant.now().minus(2, ChronoUnit.HOURS));
        input.put("minutes", 30);
        input.put("advocateIds", List.of(advocate));
        return input;
    }

    Map<String, Object> group() {
        var input = individual();
        input.put("kind", "GROUP");
        input.put("advocateIds", List.of(team.advocate(), second.advocate()));
        return input;
    }

    static Map<String, Object> holding(Team team) {
        var holding = new HashMap<String, Object>();
        holding.put("attendance", List.of(attended(team, "PRESENT")));
        holding.put("agreedPoints", AGREED);
        holding.put("note", NOTE);
        return holding;
    }

    static Map<String, Object> attended(Team team, String presence) {
        return Map.of("advocateId", team.advocate(), "presence", presence);
    }

    String planned(Map<String, Object> input) {
        return "/supervision-sessions/"
                + post(team.supervisor(), input).statusCode(201).extract().path("id");
    }

    ValidatableResponse post(TestUser user, Map<String, Object> input) {
        return as(user).body(input).post("/supervision-sessions").then();
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
