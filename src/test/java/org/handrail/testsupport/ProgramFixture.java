package org.handrail.testsupport;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.handrail.platform.security.Role;
import org.handrail.program.ReferralKind;

/** A program of a school, made through HTTP by the school's coordinator. */
public record ProgramFixture(UUID id, TestDistrict district, TestSchool school) {
    /** What a draft is made of; tests change what they are about. */
    public static Map<String, Object> input(TestSchool school) {
        var input = new HashMap<String, Object>();
        input.put("schoolId", school.id());
        input.put("name", "Peer Advocates " + UUID.randomUUID());
        input.put("label", "PEER_ADVOCACY");
        input.put("kind", "STUDENT_PEER");
        input.put("mentalHealthPartnerId", school.user(Role.COUNSELLOR).person());
        return input;
    }

    public static ProgramFixture draft(TestDistrict district, TestSchool school) {
        return draft(district, school, input(school));
    }

    public static ProgramFixture draft(TestDistrict district, TestSchool school, Map<String, Object> input) {
        String id = district.as(school.user(Role.PROGRAM_COORDINATOR))
                .body(input)
                .post("/programs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new ProgramFixture(UUID.fromString(id), district, school);
    }

    /** Active, with these service models; referrals go to the school's counsellor, its coordinator stands in. */
    public static ProgramFixture active(TestDistrict district, TestSchool school, String... models) {
        return draft(district, school).offering(models).withDirectory().activated();
    }

    public ProgramFixture offering(String... models) {
        put("/service-models", models(models));
        return this;
    }

    public ProgramFixture withDirectory() {
        put("/referral-directory", directory(ReferralKind.values()));
        return this;
    }

    public ProgramFixture activated() {
        district.as(coordinator())
                .header("If-Match", etag())
                .post(path("/activation"))
                .then()
                .statusCode(200);
        return this;
    }

    public static Map<String, Object> models(String... codes) {
        return Map.of(
                "models",
                Stream.of(codes).map(code -> Map.of("modelCode", code)).toList());
    }

    public Map<String, Object> directory(ReferralKind... kinds) {
        var receiver = school.user(Role.COUNSELLOR).person();
        var deputy = coordinator().person();
        return Map.of(
                "roles",
                Arrays.stream(kinds)
                        .map(kind -> Map.of("kind", kind, "receiverId", receiver, "deputyId", deputy))
                        .toList());
    }

    public String path(String rest) {
        return "/programs/" + id + rest;
    }

    public String etag() {
        return district.as(coordinator()).get(path("")).header("ETag");
    }

    public TestUser coordinator() {
        return school.user(Role.PROGRAM_COORDINATOR);
    }

    private void put(String part, Object body) {
        district.as(coordinator())
                .header("If-Match", etag())
                .body(body)
                .put(path(part))
                .then()
                .statusCode(200);
    }
}
