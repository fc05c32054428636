package org.handrail.platform.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Publishes openapi/openapi.yaml in production, to the letter as it was reviewed; a test holds it to the code. In
 * development and in tests SmallRye publishes what the code says at that moment.
 */
@Singleton
class CommittedContract {
    private static final String FILE = "contract/openapi.yaml";
    private static final String PATH = "/q/openapi(?:\\.(?:json|ya?ml))?/?";
    private static final int BEFORE_SMALLRYE = -1;

    void publish(@Observes Router router) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            router.routeWithRegex(PATH)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .order(BEFORE_SMALLRYE)
                    .handler(CommittedContract::send);
        }
    }

    private static void send(RoutingContext request) {
        if (!wantsJson(request)) {
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                    .sendFile(FILE);
            return;
        }
        request.vertx()
                .executeBlocking(CommittedContract::json, false)
                .onSuccess(json -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                        .end(json))
                .onFailure(request::fail);
    }

    private static boolean wantsJson(RoutingContext request) {
        return request.normalizedPath().contains(".json")
                || "json".equalsIgnoreCase(request.request().getParam("format"))
                || String.valueOf(request.request().getHeader(HttpHeaders.ACCEPT))
                        .contains("application/json");
    }

    /** Made when it is asked for: nobody does so twice, and it would take half a megabyte for good. */
    private static Buffer json() throws IOException {
        try (var yaml = CommittedContract.class.getClassLoader().getResourceAsStream(FILE)) {
            return Buffer.buffer(new ObjectMapper().writeValueAsBytes(new YAMLMapper().readTree(yaml)));
        }
    }
}
