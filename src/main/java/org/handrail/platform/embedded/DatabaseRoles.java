package org.handrail.platform.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
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
    void ensure(String url, String user, String password, Keys keys) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            ensureRole(connection, app, keys.appPassword());
            ensureRole(connection, backup, keys.backupPassword());
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database did not let Handrail in or make its roles (the user needs CREATEROLE): "
                            + e.getMessage(),
                    e);
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
