package org.handrail.milestone;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.TestSchool;
import org.handrail.testsupport.TestUser;

/** Starts and rates cycles through the API, as the people of a test's district. */
record Cycles(TestDistrict district) {
    static final MilestoneGuide GUIDE = MilestoneRubrics.newest("SELF_CARE").orElseThrow();

    /** An open cycle of the North school, with these raters. */
    String ofSchool(Track track, TestUser... raters) {
        return started(as(Role.SCHOOL_LEADER), school(district.north(), track, raters));
    }

    static String started(RequestSpecification starter, Map<String, Object> body) {
        String id = starter.body(body)
                .post("/milestone-cycles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/milestone-cycles/" + id;
    }

    static Map<String, Object> school(TestSchool school, Track track, TestUser... raters) {
        var body = own(track);
        body.put("scope", "SCHOOL");
        body.put("schoolId", school.id());
        body.put("raterIds", Arrays.stream(raters).map(TestUser::person).toList());
        return body;
    }

    static Map<String, Object> own(Track track) {
        var body = new HashMap<String, Object>();
        body.put("scope", "INDIVIDUAL");
        body.put("component", "SELF_CARE");
        body.put("track", track);
        body.put("name", "Spring");
        return body;
    }

    static List<UUID> actions(Track track) {
        return GUIDE.actionsOf(track).stream().map(MilestoneAction::id).toList();
    }

    /** The whole track, so that it can be closed. */
    void rateAll(String cycle, Track track, String state) {
        actions(track)
                .forEach(action -> rate(cycle, action, 0, Role.SCHOOL_LEADER, Map.of("state", state))
                        .statusCode(200));
    }

    ValidatableResponse rate(String cycle, UUID action, int version, Role role, Map<String, ?> answer) {
        return rate(as(role), cycle, action, version, answer);
    }

    ValidatableResponse rate(TestUser rater, String cycle, UUID action, int version, Map<String, ?> answer) {
        return rate(district.as(rater), cycle, action, version, answer);
    }

    private static ValidatableResponse rate(
            RequestSpecification rater, String cycle, UUID action, int version, Map<String, ?> answer) {
        return rater.header("If-Match", "\"" + version + "\"")
                .body(answer)
                .put(cycle + "/ratings/" + action)
                .then();
    }

    ValidatableResponse close(String cycle, int version) {
        return as(Role.SCHOOL_LEADER)
                .header("If-Match", "\"" + version + "\"")
                .post(cycle + "/closing")
                .then();
    }

    RequestSpecification as(Role role) {
        return district.as(role);
    }
}
