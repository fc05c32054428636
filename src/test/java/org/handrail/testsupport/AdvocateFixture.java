package org.handrail.testsupport;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.persistence.Districts;
import org.handrail.platform.security.Role;
import org.handrail.program.Program;
import org.hibernate.Session;

/** Peer advocates for tests, made through the API by the school's own coordinator. */
@ApplicationScoped
public class AdvocateFixture {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private final Districts districts;
    private final Session session;
    private final Clock clock;

    AdvocateFixture(Districts districts, Session session, Clock clock) {
        this.districts = districts;
        this.session = session;
        this.clock = clock;
    }

    /** The school's advocate user, selected, supervised by its supervisor user, and ready to see someone. */
    public TestAdvocate ready(TestDistrict district, TestSchool school, String... models) {
        return ready(district, school, school.user(Role.PEER_ADVOCATE), models);
    }

    public TestAdvocate ready(TestDistrict district, TestSchool school, TestUser user, String... models) {
        return supervised(district, selected(district, candidate(district, school, user, models)));
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
        return Map.of("programId", program, "personId", person, "service", service(models));
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

    /** An active program of the school, put there directly: how programs become active is their own tests' matter. */
    @ActivateRequestContext
    public UUID program(TestDistrict district, TestSchool school) {
        var made = new UUID[1];
        districts.in(district.id(), () -> {
            var program = new Program(school.id(), "Peers " + UUID.randomUUID(), "PEER_COUNSELING");
            program.persistAndFlush();
            session.createMutationQuery("update Program p set p.status = ACTIVE where p.id = :id")
                    .setParameter("id", program.id())
                    .executeUpdate();
            made[0] = program.id();
        });
        return made[0];
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
