package org.handrail.testsupport;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.handrail.platform.security.Role;
import org.handrail.program.ServiceModel;
import org.handrail.program.ServiceModels;
import org.handrail.training.Course;
import org.handrail.training.Courses;

/** Peer advocates for tests, made through the API by the school's own coordinator. */
@ApplicationScoped
public class AdvocateFixture {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private final Clock clock;

    AdvocateFixture(Clock clock) {
        this.clock = clock;
    }

    /** The school's advocate user, selected, supervised by its supervisor user, and ready to see someone. */
    public TestAdvocate ready(TestDistrict district, TestSchool school, String... models) {
        return ready(district, school, school.user(Role.PEER_ADVOCATE), models);
    }

    public TestAdvocate ready(TestDistrict district, TestSchool school, TestUser user, String... models) {
        var advocate = supervised(district, selected(district, candidate(district, school, user, models)));
        return agreed(district, trained(district, advocate, models));
    }

    /** With every course that these models ask for, completed today. */
    public TestAdvocate trained(TestDistrict district, TestAdvocate advocate, String... models) {
        Stream.of(models)
                .flatMap(model -> Courses.requiredFor(model).stream())
                .map(Course::code)
                .distinct()
                .forEach(course ->
                        completes(district, advocate, course, today(), null).statusCode(201));
        return advocate;
    }

    /** @param expiresOn null for the course's own rule */
    public ValidatableResponse completes(
            TestDistrict district, TestAdvocate advocate, String course, LocalDate day, LocalDate expiresOn) {
        var input = new HashMap<String, Object>();
        input.put("advocateId", advocate.id());
        input.put("courseCode", course);
        input.put("completedOn", day);
        input.put("expiresOn", expiresOn);
        input.put("deliveryMode", "CLASS");
        return district.as(coordinator(advocate))
                .body(input)
                .post("/training-completions")
                .then();
    }

    /** With the school's current confidentiality agreement signed and countersigned, of a minor with consent. */
    public TestAdvocate agreed(TestDistrict district, TestAdvocate advocate) {
        var agreement = signed(district, advocate, currentAgreement(district, advocate.school()));
        countersigned(district, advocate, agreement);
        boolean minor = district.as(advocate.user())
                .get("/confidentiality-agreements/" + agreement)
                .then()
                .extract()
                .path("signedAsMinor");
        if (minor) {
            consented(district, advocate);
        }
        return advocate;
    }

    /** The published confidentiality agreement of this school; our sample where there is none yet. */
    public UUID currentAgreement(TestDistrict district, TestSchool school) {
        List<String> current = district.as(school.user(Role.PROGRAM_COORDINATOR))
                .get("/agreement-templates?kind=CONFIDENTIALITY&currentAt=" + school.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return current.isEmpty()
                ? published(district, school, "CONFIDENTIALITY", false, 14)
                : UUID.fromString(current.getFirst());
    }

    /** A new edition from our sample, in force at this school. */
    public UUID published(TestDistrict district, TestSchool school, String kind, boolean safetyCritical, int grace) {
        var writer = school.user(Role.PROGRAM_COORDINATOR);
        String id = district.as(writer)
                .body(Map.of(
                        "kind", kind, "schoolId", school.id(), "safetyCritical", safetyCritical, "graceDays", grace))
                .post("/agreement-templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(district, writer, "/agreement-templates/" + id, "publication").statusCode(200);
        return UUID.fromString(id);
    }

    public UUID signed(TestDistrict district, TestAdvocate advocate, UUID template) {
        return UUID.fromString(
                sign(district, advocate.user(), template, advocate.user().name())
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    public ValidatableResponse sign(TestDistrict district, TestUser user, UUID template, String name) {
        return district.as(user)
                .body(Map.of("templateId", template, "language", "en", "signedName", name, "acknowledged", true))
                .post("/confidentiality-agreements")
                .then();
    }

    public void countersigned(TestDistrict district, TestAdvocate advocate, UUID agreement) {
        step(district, coordinator(advocate), "/confidentiality-agreements/" + agreement, "countersignature")
                .statusCode(200);
    }

    public UUID consented(TestDistrict district, TestAdvocate advocate) {
        return UUID.fromString(district.as(coordinator(advocate))
                .body(consent(advocate))
                .post("/guardian-consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public Map<String, Object> consent(TestAdvocate advocate) {
        return Map.of(
                "advocateId",
                advocate.id(),
                "guardianName",
                "Robin Family",
                "method",
                "PAPER",
                "attestedOn",
                today(),
                "statement",
                "The signed paper is in the office");
    }

    /** The gate as the coordinator sees it. */
    public ValidatableResponse gate(TestDistrict district, TestAdvocate advocate, String model, LocalDate day) {
        return district.as(coordinator(advocate))
                .get(advocate.path() + "/readiness?model=" + model + "&at="
                        + day.atTime(12, 0).atZone(ZONE).toInstant())
                .then()
                .statusCode(200);
    }

    /** On the roster of a new active program, not selected yet. */
    public TestAdvocate candidate(TestDistrict district, TestSchool school, TestUser user, String... models) {
        var program = program(district, school);
        UUID id = UUID.fromString(district.as(school.user(Role.PROGRAM_COORDINATOR))
                .body(input(program, user.person(), models))
                .post("/peer-advocates")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        return new TestAdvocate(id, program, school, user);
    }

    public TestAdvocate selected(TestDistrict district, TestAdvocate advocate) {
        step(district, coordinator(advocate), advocate.path(), "selection").statusCode(200);
        return advocate;
    }

    public TestAdvocate supervised(TestDistrict district, TestAdvocate advocate) {
        district.as(coordinator(advocate))
                .header("If-Match", etag(district, coordinator(advocate), advocate.path()))
                .body(Map.of(
                        "supervisorId", advocate.school().user(Role.SUPERVISOR).person(), "from", termStart()))
                .put(advocate.path() + "/supervisor")
                .then()
                .statusCode(200);
        return advocate;
    }

    public Map<String, Object> input(UUID program, UUID person, String... models) {
        var input = new HashMap<>(service(models));
        input.put("programId", program);
        input.put("personId", person);
        return input;
    }

    /** A term from four weeks ago to a year from now. */
    public Map<String, Object> service(String... models) {
        return Map.of("termStartsOn", termStart(), "termEndsOn", today().plusYears(1), "models", List.of(models));
    }

    public LocalDate termStart() {
        return today().minusWeeks(4);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** An active program of the school that offers every service model. */
    public UUID program(TestDistrict district, TestSchool school) {
        var models = ServiceModels.all().stream().map(ServiceModel::code).toArray(String[]::new);
        return ProgramFixture.active(district, school, models).id();
    }

    /** A transition at the version that is current now. */
    public ValidatableResponse step(TestDistrict district, TestUser user, String path, String step) {
        return district.as(user)
                .header("If-Match", etag(district, user, path))
                .post(path + "/" + step)
                .then();
    }

    public String etag(TestDistrict district, TestUser user, String path) {
        return district.as(user).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static TestUser coordinator(TestAdvocate advocate) {
        return advocate.school().user(Role.PROGRAM_COORDINATOR);
    }
}
