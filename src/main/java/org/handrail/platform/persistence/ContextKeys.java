package org.handrail.platform.persistence;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the database what it needs to verify a context: the HMAC pads of the context key, as the owner role. */
@ApplicationScoped
class ContextKeys {
    private final String url;
    private final String owner;
    private final String password;
    private final byte[] key;

    ContextKeys(
            @ConfigProperty(name = "quarkus.flyway.jdbc-url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password,
            @ConfigProperty(name = "handrail.context-key") String key) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        this.key = Base64.getDecoder().decode(key);
    }

    /** Which of two nodes that start together on an empty database is first doesn't matter: their keys are the same. */
    void install(@Observes @Priority(1) StartupEvent start) throws SQLException {
        var pads = ContextPads.of(key);
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.prepareStatement("""
                        insert into platform.context_key (id, inner_pad, outer_pad) values ('current', ?, ?)
                        on conflict (id) do nothing""")) {
            statement.setBytes(1, pads.inner());
            statement.setBytes(2, pads.outer());
            statement.execute();
            if (!pads.mayBeUsedWith(connection)) {
                throw new ConfigurationException(ContextPads.OTHER_KEYS);
            }
        }
    }
}
