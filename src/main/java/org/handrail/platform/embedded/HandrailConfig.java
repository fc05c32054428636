package org.handrail.platform.embedded;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.handrail.platform.crypto.Keys;

/**
 * Serves the secrets of the key file and the address of the database, external or embedded, as configuration, and how
 * many connections suit this machine. One place for {@code quarkus:dev}, the packaged jar and the tests.
 */
public class HandrailConfig implements ConfigSourceFactory {
    /** Its name in the embedded server; the test of the first hour takes another one, which is empty. */
    private static final String DATABASE = "handrail.embedded.database";

    private static final String OWNER = "handrail_owner";
    /** Above system properties (400): Quarkus hands the packaged jar of a test made-up signing keys that way. */
    private static final int ORDINAL = 450;
    /** Below application.properties (250) and the environment: whoever knows better says so. */
    private static final int ORDINAL_OF_A_SUGGESTION = 200;
    /** Three nodes stay below the hundred that PostgreSQL takes by default. */
    private static final int MOST_CONNECTIONS = 30;
    /** Survives live reload, which loads this class anew in the same JVM. */
    private static final String STARTED = "handrail.embedded.url";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return isRunTime()
                ? List.of(
                        new PropertiesConfigSource(settings(context), "Handrail", ORDINAL),
                        new PropertiesConfigSource(
                                forThisMachine(), "Handrail for this machine", ORDINAL_OF_A_SUGGESTION))
                : List.of();
    }

    /**
     * Few connections do more than many, since each works in turn with the others. Measured with 16 callers on two
     * cores: six carry three to eleven per cent more requests than ten, and ten a tenth more than twenty.
     */
    private static Map<String, String> forThisMachine() {
        int connections = 2 + 2 * Runtime.getRuntime().availableProcessors();
        return Map.of("quarkus.datasource.jdbc.max-size", String.valueOf(Math.min(connections, MOST_CONNECTIONS)));
    }

    /** Building the application reads the configuration too and must not start a server. */
    private static boolean isRunTime() {
        try {
            Class.forName(Application.APP_CLASS_NAME, false, HandrailConfig.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Map<String, String> settings(ConfigSourceContext context) {
        var home = Home.at(value(context, "handrail.home", ".handrail"));
        var external = external(context);
        var keys = keys(context, home, external);
        var settings = new HashMap<String, String>();
        settings.put("smallrye.jwt.sign.key", keys.signing());
        settings.put("mp.jwt.verify.publickey", "{\"keys\":[" + keys.verifying() + "]}");
        settings.put("handrail.context-key", keys.context());
        settings.put("handrail.encryption-keyset", keys.encryption());
        settings.putAll(
                external.map(database -> external(database, keys)).orElseGet(() -> embedded(context, home, keys)));
        return settings;
    }

    private static Optional<ExternalDatabase> external(ConfigSourceContext context) {
        var url = value(context, "handrail.database-url", "");
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExternalDatabase(
                        url,
                        value(context, "handrail.database-user", ""),
                        value(context, "handrail.database-password", "")));
    }

    /** Those of the environment, else of the key file, which is made only where there is no database yet. */
    private static Keys keys(ConfigSourceContext context, Home home, Optional<ExternalDatabase> external) {
        var given = value(context, "handrail.keys", "");
        if (!given.isEmpty()) {
            return Keys.parse(given);
        }
        if (!Files.exists(home.keys())) {
            refuseNewKeys(context, home, external);
        }
        return Keys.load(home.keys());
    }

    private static void refuseNewKeys(ConfigSourceContext context, Home home, Optional<ExternalDatabase> external) {
        if (external.isEmpty()) {
            if (home.holdsData() && !isTest(context)) {
                throw new ConfigurationException(
                        "The database in %s was made with keys that are not here: put its keys.json back (or its content into HANDRAIL_KEYS)"
                                .formatted(home.folder()));
            }
            return;
        }
        try (var connection = external.get().connect()) {
            DatabaseKeys.refuseNewKeys(connection);
        } catch (SQLException e) {
            throw new ConfigurationException("The database could not be looked at: " + e.getMessage());
        }
    }

    private static Map<String, String> external(ExternalDatabase database, Keys keys) {
        var roles = DatabaseRoles.of(database.name(), database.user());
        try (var connection = database.connect()) {
            DatabaseKeys.refuseOtherKeys(connection, keys);
            roles.ensure(connection, keys);
        } catch (SQLException e) {
            throw new ConfigurationException("The database could not be prepared: " + e.getMessage());
        }
        return connection(database.url(), roles, database.password(), keys);
    }

    private static boolean isTest(ConfigSourceContext context) {
        return context.getProfiles().contains("test");
    }

    private static Map<String, String> embedded(ConfigSourceContext context, Home home, Keys keys) {
        var server = new EmbeddedDatabase(home, keys, !isTest(context));
        var base = System.getProperty(STARTED);
        if (base == null) {
            base = server.start();
            System.setProperty(STARTED, base);
        }
        var database = value(context, DATABASE, "handrail");
        makeDatabase(server, base, database, keys);
        var url = base + database;
        var roles = DatabaseRoles.of(database, OWNER);
        try (var connection = DriverManager.getConnection(url, OWNER, keys.ownerPassword())) {
            roles.ensure(connection, keys);
        } catch (SQLException e) {
            throw new ConfigurationException("The embedded PostgreSQL could not be prepared: " + e.getMessage());
        }
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
            throw new ConfigurationException("The embedded PostgreSQL could not be prepared: " + e.getMessage());
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
                "quarkus.flyway.placeholders.owner", quoted(roles.owner()),
                "quarkus.flyway.placeholders.app", quoted(roles.app()),
                "quarkus.flyway.placeholders.backup", quoted(roles.backup()));
    }

    /** A district's own naming may have hyphens or capitals. */
    private static String quoted(String role) {
        return '"' + role + '"';
    }

    private static String value(ConfigSourceContext context, String name, String otherwise) {
        var found = context.getValue(name);
        return found == null || found.getValue() == null || found.getValue().isBlank() ? otherwise : found.getValue();
    }
}
