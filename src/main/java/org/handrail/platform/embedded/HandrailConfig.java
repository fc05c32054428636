package org.handrail.platform.embedded;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.handrail.platform.crypto.Keys;

/**
 * Serves the secrets of the key file and the address of the database, external or embedded, as configuration. One
 * source for {@code quarkus:dev}, the packaged jar and the tests.
 */
public class HandrailConfig implements ConfigSourceFactory {
    /** Its name in the embedded server; the test of the first hour takes another one, which is empty. */
    private static final String DATABASE = "handrail.embedded.database";

    private static final String OWNER = "handrail_owner";
    /** Above system properties (400): Quarkus hands the packaged jar of a test made-up signing keys that way. */
    private static final int ORDINAL = 450;
    /** Survives live reload, which loads this class anew in the same JVM. */
    private static final String STARTED = "handrail.embedded.url";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return isRunTime() ? List.of(new PropertiesConfigSource(settings(context), "Handrail", ORDINAL)) : List.of();
    }

    /** Building the application reads the configuration too and must not start a server. */
    private static boolean isRunTime() {
        var loader = HandrailConfig.class.getClassLoader();
        var name = String.valueOf(loader.getName());
        return name.startsWith("Quarkus Runtime ClassLoader")
                || loader.getClass().getSimpleName().equals("RunnerClassLoader");
    }

    private static Map<String, String> settings(ConfigSourceContext context) {
        var home = Home.at(value(context, "handrail.home", ".handrail"));
        var given = value(context, "handrail.keys", "");
        var keys = given.isEmpty() ? Keys.load(home.keys()) : Keys.parse(given);
        var settings = new HashMap<String, String>();
        settings.put("smallrye.jwt.sign.key", keys.signing());
        settings.put("mp.jwt.verify.publickey", "{\"keys\":[" + keys.verifying() + "]}");
        settings.put("handrail.context-key", keys.context());
        settings.put("handrail.encryption-keyset", keys.encryption());
        var external = value(context, "handrail.database-url", "");
        settings.putAll(external.isEmpty() ? embedded(context, home, keys) : external(context, external, keys));
        return settings;
    }

    private static Map<String, String> external(ConfigSourceContext context, String url, Keys keys) {
        var user = value(context, "handrail.database-user", "");
        var password = value(context, "handrail.database-password", "");
        var path = url.replaceFirst("^jdbc:postgresql://[^/]*/", "").replaceFirst("\\?.*", "");
        var roles = DatabaseRoles.of(path, user);
        roles.ensure(url, user, password, keys);
        return connection(url, roles, password, keys);
    }

    private static Map<String, String> embedded(ConfigSourceContext context, Home home, Keys keys) {
        boolean test = context.getProfiles().contains("test");
        var server = new EmbeddedDatabase(home, keys, !test);
        var base = System.getProperty(STARTED);
        if (base == null) {
            base = server.start();
            System.setProperty(STARTED, base);
        }
        var database = value(context, DATABASE, "handrail");
        makeDatabase(server, base, database, keys);
        var url = base + database;
        var roles = DatabaseRoles.of(database, OWNER);
        roles.ensure(url, OWNER, keys.ownerPassword(), keys);
        return connection(url, roles, keys.ownerPassword(), keys);
    }

    private static void makeDatabase(EmbeddedDatabase server, String base, String database, Keys keys) {
        try (var connection =
                        DriverManager.getConnection(base + "postgres", server.superuser(), server.superuserPassword());
                var statement = connection.createStatement()) {
            DatabaseRoles.ensureRole(connection, OWNER, keys.ownerPassword());
            statement.execute("alter role \"" + OWNER + "\" createrole");
            try (var found = statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + database + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL could not be prepared: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> connection(String url, DatabaseRoles roles, String ownerPassword, Keys keys) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", roles.app(),
                "quarkus.datasource.password", keys.appPassword(),
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", roles.owner(),
                "quarkus.flyway.password", ownerPassword,
                "quarkus.flyway.placeholders.owner", roles.owner(),
                "quarkus.flyway.placeholders.app", roles.app(),
                "quarkus.flyway.placeholders.backup", roles.backup());
    }

    private static String value(ConfigSourceContext context, String name, String otherwise) {
        var found = context.getValue(name);
        return found == null || found.getValue() == null || found.getValue().isBlank() ? otherwise : found.getValue();
    }
}
