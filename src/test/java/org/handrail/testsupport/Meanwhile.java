package org.handrail.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Somebody else's change that a request meets before it is written. */
@ApplicationScoped
public class Meanwhile {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Sql sql;

    Meanwhile(Sql sql) {
        this.sql = sql;
    }

    /** Writes a change to this record once the request waits for it; answers what the request is answered. */
    public <T> T changing(String table, UUID id, Supplier<T> request) throws SQLException {
        return doing("update %s set version = version + 1 where id = ?".formatted(table), id, request);
    }

    /** Does this to a record, and commits once the request waits for it; answers what the request is answered. */
    public <T> T doing(String change, UUID id, Supplier<T> request) throws SQLException {
        try (var other = open()) {
            Sql.execute(other, change, id);
            var answer = AtOnce.start(request);
            untilItWaits(other, answer);
            other.commit();
            return answer.join();
        }
    }

    /** Holds one record until the request waits for it, and asks for the other, which the request holds by then. */
    public <T> T crossing(String held, UUID heldId, String wanted, UUID wantedId, Supplier<T> request)
            throws SQLException {
        try (var other = open()) {
            // PostgreSQL ends the one that looks for the deadlock first: the request.
            Sql.execute(other, "set local deadlock_timeout = '1min'");
            Sql.execute(other, "select from %s where id = ? for update".formatted(held), heldId);
            var answer = AtOnce.start(request);
            untilItWaits(other, answer);
            Sql.execute(other, "select from %s where id = ? for update".formatted(wanted), wantedId);
            other.rollback();
            return answer.join();
        }
    }

    private Connection open() throws SQLException {
        var connection = sql.asSuperuserOfApplication();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void untilItWaits(Connection other, CompletableFuture<?> answer) throws SQLException {
        var latest = Instant.now().plus(PATIENCE);
        while (Sql.column(
                        other,
                        "select pid from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))")
                .isEmpty()) {
            assertThat(answer).as("a request that waits for the other change").isNotDone();
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
    }
}
