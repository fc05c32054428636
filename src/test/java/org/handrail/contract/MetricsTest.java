package org.handrail.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.handrail.testsupport.LiveContract;
import org.junit.jupiter.api.Test;

/** What runs can be watched: every path is counted, and none by the id of a record. */
@QuarkusTest
class MetricsTest {
    @Test
    void everyPathIsCountedByItsTemplate() {
        var operations = Endpoint.all(LiveContract.get().api());
        var id = UUID.randomUUID().toString();
        for (var operation : operations) {
            given().basePath("")
                    .request(operation.method(), operation.fullPath().replaceAll("\\{[^}]+}", id));
        }
        var metrics = given().basePath("").get("/q/metrics").asString();
        assertThat(operations)
                .extracting(Endpoint::path)
                .allSatisfy(path -> assertThat(metrics).contains("uri=\"" + path + "\""));
        assertThat(metrics).doesNotContain(id);
    }
}
