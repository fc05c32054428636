package org.handrail.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An external PostgreSQL 15 on a free loopback port, as a district's own server would be. */
public class PostgreSql15 implements QuarkusTestResourceLifecycleManager {
    private static final Path BINARIES = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "only-for-this-test";

    private Path data;
    private int port;

    public static boolean isInstalled() {
        return Files.isExecutable(BINARIES.resolve("initdb"));
    }

    @Override
    public Map<String, String> start() {
        if (!isInstalled()) {
            return Map.of();
        }
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
            socket.close();
            data = Files.createTempDirectory("handrail-pg15");
            var passwordFile = Files.writeString(data.resolve("password"), PASSWORD);
            run(
                    "initdb",
                    "-D",
                    cluster(),
                    "-U",
                    "district_dba",
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    passwordFile.toString());
            resume();
            return settings();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL 15 did not start", e);
        }
    }

    /** How an application reaches it. */
    public Map<String, String> settings() {
        return Map.of(
                "handrail.database-url",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "handrail.database-user",
                "district_dba",
                "handrail.database-password",
                PASSWORD);
    }

    /** Starts the server on its port, at first or again. */
    public void resume() {
        run(
                "pg_ctl",
                "-D",
                cluster(),
                "-w",
                "-l",
                data.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off",
                "start");
    }

    @Override
    public void stop() {
        if (data != null) {
            run("pg_ctl", "-D", cluster(), "-m", "immediate", "stop");
        }
    }

    private String cluster() {
        return data.resolve("cluster").toString();
    }

    /** PostgreSQL does not run as root; in a user namespace of its own it is nobody. */
    private static void run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(BINARIES.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(program + " of PostgreSQL 15 failed");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
