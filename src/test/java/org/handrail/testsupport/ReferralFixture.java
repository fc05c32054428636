package org.handrail.testsupport;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.program.ReferralKind;

/**
 * Referrals of an active program at North, made through HTTP. They go to the counsellor, the supervisor stands in, so
 * that the coordinator is just that.
 */
public record ReferralFixture(TestDistrict district, ProgramFixture program) {
    public static ReferralFixture in(TestDistrict district) {
        var fixture =
                new ReferralFixture(district, ProgramFixture.active(district, district.north(), "PEER_COUNSELING"));
        fixture.directory(Role.COUNSELLOR, Role.SUPERVISOR);
        return fixture;
    }

    public void directory(Role receiver, Role deputy) {
        var roles = Arrays.stream(ReferralKind.values())
                .map(kind -> Map.of(
                        "kind", kind,
                        "receiverId", person(receiver),
                        "deputyId", person(deputy)))
                .toList();
        district.as(Role.PROGRAM_COORDINATOR)
                .header("If-Match", program.etag())
                .body(Map.of("roles", roles))
                .put(program.path("/referral-directory"))
                .then()
                .statusCode(200);
    }

    /** Something routine that the student agrees to. */
    public Map<String, Object> routine() {
        var input = of("SCHOOL_WORK");
        input.put("agreement", Map.of("kind", "AGREED"));
        return input;
    }

    public Map<String, Object> of(String concernKind) {
        var input = new HashMap<String, Object>();
        input.put("programId", program.id());
        input.put("concernKind", concernKind);
        input.put("studentId", person(Role.STUDENT_PARTICIPANT));
        input.put("words", "Words that were confirmed");
        return input;
    }

    public String raised(Map<String, Object> input) {
        return raised(Role.PEER_ADVOCATE, input);
    }

    public String raised(Role sender, Map<String, Object> input) {
        return raise(sender, input).statusCode(201).extract().path("id");
    }

    public ValidatableResponse raise(Role sender, Map<String, Object> input) {
        return district.as(sender).body(input).post("/referrals").then();
    }

    public ValidatableResponse get(Role role, String id) {
        return district.as(role).get("/referrals/" + id).then();
    }

    public ValidatableResponse list(Role role, String query) {
        return district.as(role).get("/referrals" + query).then();
    }

    public ValidatableResponse step(Role role, String id, String step) {
        return step(role, id, step, Map.of());
    }

    /** A transition at the version that this person sees now. */
    public ValidatableResponse step(Role role, String id, String step, Map<String, ?> body) {
        return district.as(role)
                .header("If-Match", String.valueOf(etag(role, id)))
                .body(body)
                .post("/referrals/" + id + "/" + step)
                .then();
    }

    public String etag(Role role, String id) {
        return get(role, id).extract().header("ETag");
    }

    public ValidatableResponse decide(Role role, String id, Map<String, ?> decision) {
        return district.as(role)
                .header("If-Match", String.valueOf(etag(role, id)))
                .body(decision)
                .put("/referrals/" + id + "/notification-decision")
                .then();
    }

    public UUID person(Role role) {
        return district.north().user(role).person();
    }
}
