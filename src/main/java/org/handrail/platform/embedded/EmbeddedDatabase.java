package org.handrail.platform.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.handrail.platform.crypto.Keys;
import org.handrail.platform.persistence.ContextPads;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL of the product's own, for a laptop, a demo or a small school. Its data outlive the process; a server
 * that survived a killed application is taken over.
 */
final class EmbeddedDatabase {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER = "postgres";
    private static final String WRONG_PASSWORD = "28P01";

    private final Home home;
    private final Keys keys;
    private final boolean durable;
    private volatile boolean stopping;

    /** @param durable false only in tests, where the data are thrown away */
    EmbeddedDatabase(Home home, Keys keys, boolean durable) {
        this.home = home;
        this.keys = keys;
        this.durable = durable;
    }

    /** Starts or takes over the server; answers the JDBC address of the superuser's database. */
    String start() {
        var running = runningPort();
        int port = running.orElseGet(() -> launch(freePort()));
        running.ifPresent(ignored -> LOG.infof("Taking over the PostgreSQL that runs on port %d", port));
        if (isOurs()) {
            writeOwner();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop embedded PostgreSQL"));
            watch(port);
        }
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    /** A server that dies under a running application comes back on its port; requests meanwhile get a 503. */
    private void watch(int port) {
        server().ifPresent(server -> server.onExit().thenRunAsync(() -> {
            if (!stopping) {
                LOG.warn("The embedded PostgreSQL has died and is started again");
                launch(port);
                watch(port);
            }
        }));
    }

    private void stop() {
        stopping = true;
        server().ifPresent(ProcessHandle::destroy);
    }

    private Optional<ProcessHandle> server() {
        return pid(home.data().resolve("postmaster.pid")).flatMap(ProcessHandle::of);
    }

    /** Whoever started the server stops it; a second application on the same folder only uses it. */
    private boolean isOurs() {
        return pid(home.owner()).flatMap(ProcessHandle::of).isEmpty();
    }

    private void writeOwner() {
        try {
            Files.writeString(home.owner(), ProcessHandle.current().pid() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(
                            Long.parseLong(Files.readAllLines(file).getFirst().trim()))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    String superuser() {
        return SUPERUSER;
    }

    /** The superuser is never used by the application; its password only keeps other users of the machine out. */
    String superuserPassword() {
        return keys.ownerPassword();
    }

    private int launch(int port) {
        try {
            if (!durable) {
                deleteRecursively(home.data());
            }
            Home.createPrivate(home.binaries());
            Home.createPrivate(home.data().getParent());
            boolean first = !home.holdsData();
            Files.deleteIfExists(home.data().resolve("epg-lock"));
            var builder = EmbeddedPostgres.builder()
                    .setPgBinaryResolver(new BundledBinaries())
                    .setOverrideWorkingDirectory(home.binaries().toFile())
                    .setDataDirectory(home.data())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setPort(port)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("full_page_writes", durable ? "on" : "off");
            if (!durable) {
                // Tests count the statements and pages of a request (P7, P8).
                builder.setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .setServerConfig("pg_stat_statements.track_utility", "off");
            }
            if (!first) {
                builder.setConnectConfig("password", superuserPassword());
            }
            var server = builder.start();
            if (first) {
                closeToOtherUsers(server);
            }
            return server.getPort();
        } catch (ConfigurationException clear) {
            throw clear;
        } catch (IOException | SQLException | IllegalStateException | UnsupportedOperationException e) {
            LOG.debug("The embedded PostgreSQL did not start", e);
            // With other keys it did start, but lets nobody in.
            server().ifPresent(ProcessHandle::destroy);
            refuseOtherKeys(e);
            throw new ConfigurationException(explanation(e));
        }
    }

    private static void refuseOtherKeys(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && WRONG_PASSWORD.equals(refused.getSQLState())) {
                throw new ConfigurationException(ContextPads.OTHER_KEYS);
            }
        }
    }

    private static String explanation(Exception e) {
        return "root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()
                ? "The embedded PostgreSQL can't run as root where user namespaces (unshare -U) are closed:"
                        + " run Handrail as another user, or give HANDRAIL_DATABASE_URL"
                : "The embedded PostgreSQL did not start: " + e.getMessage();
    }

    /** initdb trusts every local user; from here on only those who can read the key file get in. */
    private void closeToOtherUsers(EmbeddedPostgres server) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role " + SUPERUSER + " password '" + superuserPassword() + "'");
            Files.writeString(home.data().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    /** The port of a server that is alive on our data, found by its pid file and a sign-in. */
    private Optional<Integer> runningPort() {
        var pidFile = home.data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            int port = Integer.parseInt(lines.get(3).trim());
            var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5";
            try (var ignored = DriverManager.getConnection(url, SUPERUSER, superuserPassword())) {
                return Optional.of(port);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            refuseOtherKeys(e);
            LOG.debug("The pid file names no server of ours", e);
            return Optional.empty();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
