package org.handrail.platform.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.Connection;
import java.sql.SQLException;
import org.handrail.platform.crypto.Keys;
import org.handrail.platform.persistence.ContextPads;

/**
 * Keeps a database and its keys together: with others, nobody could read its confidential text again, and the nodes that
 * have the right ones would be locked out.
 */
final class DatabaseKeys {
    private DatabaseKeys() {}

    /** Called before new keys are made. */
    static void refuseNewKeys(Connection connection) throws SQLException {
        if (isInUse(connection)) {
            throw new ConfigurationException(
                    "This database was set up with keys that are not here: put its keys.json back"
                            + " into HANDRAIL_HOME (or its content into HANDRAIL_KEYS)");
        }
    }

    static void refuseOtherKeys(Connection connection, Keys keys) throws SQLException {
        if (isInUse(connection) && !ContextPads.of(keys.contextBytes()).mayBeUsedWith(connection)) {
            throw new ConfigurationException(ContextPads.OTHER_KEYS);
        }
    }

    private static boolean isInUse(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select to_regclass('platform.context_key') is not null")) {
            found.next();
            return found.getBoolean(1);
        }
    }
}
