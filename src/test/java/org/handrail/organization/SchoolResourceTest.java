package org.handrail.organization;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchoolResourceTest {
    @Inject
    World world;

    TestDistrict district;

    @BeforeEach
    void aDistrict() {
        district = world.district();
    }

    @Test
    void everyoneOfTheDistrictSeesItsSchools() {
        district.as(Role.PEER_ADVOCATE)
                .get("/schools")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.name", equalTo(java.util.List.of("North High", "South High")))
                .body("total", equalTo(2));
    }

    @Test
    void anAdministratorAddsASchoolAndACoordinatorCannot() {
        var school = Map.of("name", "East High", "timeZone", "America/Juneau", "active", true);
        district.as(Role.PROGRAM_COORDINATOR)
                .body(school)
                .post("/schools")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        var made = district.as(Role.DISTRICT_ADMINISTRATOR)
                .body(school)
                .post("/schools")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract();
        district.as(Role.PEER_ADVOCATE)
                .get("/schools/" + made.path("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo("East High"));
    }

    @Test
    void aChangeNeedsTheVersionItIsMadeTo() {
        var path = "/schools/" + district.north().id();
        var school = Map.of("name", "North Star High", "timeZone", "America/Juneau", "active", true);
        district.as(Role.DISTRICT_ADMINISTRATOR).body(school).put(path).then().statusCode(428);
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", "\"7\"")
                .body(school)
                .put(path)
                .then()
                .statusCode(412);
        district.as(Role.DISTRICT_ADMINISTRATOR)
                .header("If-Match", "\"0\"")
                .body(school)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void r40_aSchoolOfAnotherDistrictLooksLikeNone() {
        var foreign = world.district().north().id();
        for (var id : new Object[] {foreign, UUID.randomUUID(), "not-an-id"}) {
            district.as(Role.DISTRICT_ADMINISTRATOR)
                    .get("/schools/" + id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"));
        }
    }
}
