package org.handrail.platform.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs, with the user that owns the database and makes Handrail's lesser roles. */
record ExternalDatabase(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql://";
    private static final int OLDEST = 15;

    ExternalDatabase {
        if (!url.matches(SCHEME + "[^/]*/[^/?]+(\\?.*)?")) {
            throw new ConfigurationException("HANDRAIL_DATABASE_URL must look like " + SCHEME + "host:5432/database");
        }
        if (user.isEmpty() || password.isEmpty()) {
            throw new ConfigurationException(
                    "HANDRAIL_DATABASE_URL needs HANDRAIL_DATABASE_USER and HANDRAIL_DATABASE_PASSWORD beside it");
        }
    }

    String name() {
        return url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    /** A connection of the user, or the one sentence that says what whoever installs has to mend. */
    Connection connect() {
        try {
            var connection = DriverManager.getConnection(url, user, password);
            refuseUnfit(connection);
            return connection;
        } catch (SQLException e) {
            throw new ConfigurationException(explanation(e));
        }
    }

    private void refuseUnfit(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new ConfigurationException(
                    "The database is a PostgreSQL " + version + "; Handrail needs " + OLDEST + " or newer");
        }
        try (var statement = connection.createStatement();
                var owns = statement.executeQuery("""
                        select pg_has_role(current_user, datdba, 'usage')
                          and (select rolcreaterole or rolsuper from pg_roles where rolname = current_user)
                        from pg_database where datname = current_database()""")) {
            owns.next();
            if (!owns.getBoolean(1)) {
                throw new ConfigurationException(
                        "The user %s must own the database %s (alter database … owner to …) and have CREATEROLE (alter role … createrole)"
                                .formatted(user, name()));
            }
        }
    }

    private String explanation(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000" ->
                "The database does not let the user %s in: check HANDRAIL_DATABASE_USER and HANDRAIL_DATABASE_PASSWORD"
                        .formatted(user);
            case "3D000" -> "There is no database %s yet: create database … owner %s".formatted(name(), user);
            default -> "The database at HANDRAIL_DATABASE_URL can't be used: " + e.getMessage();
        };
    }
}
