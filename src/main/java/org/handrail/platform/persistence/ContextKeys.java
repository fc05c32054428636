package org.handrail.platform.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the database what it needs to verify a context: the HMAC pads of the context key, as the owner role. */
@ApplicationScoped
class ContextKeys {
    private static final int BLOCK = 64;

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

    void install(@Observes @Priority(1) StartupEvent start) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.prepareStatement("""
                        insert into platform.context_key (id, inner_pad, outer_pad) values ('current', ?, ?)
                        on conflict (id) do update
                          set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad""")) {
            statement.setBytes(1, pad((byte) 0x36));
            statement.setBytes(2, pad((byte) 0x5c));
            statement.execute();
        }
    }

    /** The key is 32 bytes, so it is used as it is, padded with zeros (RFC 2104). */
    private byte[] pad(byte with) {
        var pad = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            pad[i] ^= with;
        }
        return pad;
    }
}
