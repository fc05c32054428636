package org.handrail.platform.api;

import io.quarkus.runtime.LaunchMode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.persistence.Districts;

/** What this server is. */
@Path("/meta")
@Tag(name = "Server")
@PermitAll
public class MetaResource {
    /**
     * The server.
     *
     * @param demo whether a made-up district can be signed in to
     * @param setUpNeeded whether the server is empty and waits for its first administrator
     */
    public record MetaView(String name, String version, boolean demo, boolean setUpNeeded, List<String> features) {}

    private final Districts districts;
    private final String version;
    private final boolean demo;

    MetaResource(
            Districts districts,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "handrail.demo") boolean demo) {
        this.districts = districts;
        this.version = version;
        this.demo = demo;
    }

    /** {@code demo-users}: the sign-in page may list the demo's people and their passwords. */
    private List<String> features() {
        return demo && LaunchMode.current() == LaunchMode.DEVELOPMENT ? List.of("demo-users") : List.of();
    }

    @GET
    @Operation(operationId = "getMeta", summary = "Name, version and features of this server")
    public MetaView get() {
        return new MetaView("Handrail", version, demo, districts.none(), features());
    }
}
