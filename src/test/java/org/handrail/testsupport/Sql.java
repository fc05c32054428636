package org.handrail.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connections beside the application's: as its own database role, or as the owner. */
@ApplicationScoped
public class Sql {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String app;

    @ConfigProperty(name = "quarkus.datasource.password")
    String appPassword;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    public Connection asApp() throws SQLException {
        return DriverManager.getConnection(url, app, appPassword);
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    /** Of the embedded server, for what only it may read. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url.replaceFirst("/[^/]*$", "/postgres"), "postgres", ownerPassword);
    }

    /** The same, in the application's database, to put rows where they are without going through the policies. */
    public Connection asSuperuserOfApplication() throws SQLException {
        return DriverManager.getConnection(url, "postgres", ownerPassword);
    }

    public String url() {
        return url;
    }

    public String appRole() {
        return app;
    }

    public String appPassword() {
        return appPassword;
    }

    public String ownerRole() {
        return owner;
    }

    /** The first column of every row. */
    public static List<String> column(Connection connection, String query, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                var values = new ArrayList<String>();
                while (result.next()) {
                    values.add(result.getString(1));
                }
                return values;
            }
        }
    }

    public static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
