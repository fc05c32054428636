package org.handrail.platform.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.Connection;
import java.sql.SQLException;
import org.handrail.platform.crypto.Keys;

/**
 * The three roles of the database: the owner migrates, the app reads and writes under row-level security, the backup
 * reads. Names carry the database's name because roles belong to the whole server.
 */
record DatabaseRoles(String owner, String app, String backup) {
    static DatabaseRoles of(String database, String owner) {
        return new DatabaseRoles(owner, database + "_app", database + "_backup");
    }

    /** Makes what is missing and sets the passwords of the key file. The connection's user needs CREATEROLE. */
    void ensure(Connection connection, Keys keys) {
        try {
            ensureRole(connection, app, keys.appPassword());
            ensureRole(connection, backup, keys.backupPassword());
        } catch (SQLException e) {
            throw new ConfigurationException("The database did not let the user %s make the roles %s and %s: %s"
                    .formatted(owner, app, backup, e.getMessage()));
        }
    }

    static void ensureRole(Connection connection, String role, String password) throws SQLException {
        boolean exists;
        try (var query = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (var result = query.executeQuery()) {
                exists = result.next();
            }
        }
        try (var statement = connection.createStatement()) {
            var verb = exists ? "alter" : "create";
            statement.execute("%s role \"%s\" login password '%s'".formatted(verb, role, password));
        }
    }
}
