package org.handrail.platform.persistence;

import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Rows that nobody reads in the transaction that writes them: its audit entry and its Idempotency-Key. They go to the
 * database once everything else has, right before the commit, one of each kind in one round trip; as entities, each
 * would wait for an answer of its own.
 */
@TransactionScoped
public class ClosingRows {
    /** A row to insert. */
    public interface Row {
        /** {@code insert into … values (?, …)}, the same for each row of this kind. */
        String insert();

        /** Binds what the row holds, from this parameter on, and answers how many parameters these were. */
        int bind(PreparedStatement statement, int first) throws SQLException;
    }

    private final Session session;
    private final Map<String, Deque<Row>> kinds = new LinkedHashMap<>();

    ClosingRows(Session session) {
        this.session = session;
    }

    /** Writes this row at the end of the transaction, or not at all if that is rolled back. */
    public void add(Row row) {
        if (kinds.isEmpty()) {
            session.unwrap(SharedSessionContractImplementor.class)
                    .getTransactionCompletionCallbacks()
                    .registerCallback((SharedSessionContractImplementor ending) -> write());
        }
        kinds.computeIfAbsent(row.insert(), insert -> new ArrayDeque<>()).add(row);
    }

    /** Writes now what has been added. */
    public void write() {
        if (!kinds.isEmpty()) {
            session.doWork(this::write);
            kinds.clear();
        }
    }

    private void write(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(String.join(";", kinds.keySet()))) {
            int next = 1;
            for (var rows : kinds.values()) {
                next += rows.remove().bind(statement, next);
            }
            statement.execute();
        }
        for (var more : kinds.entrySet()) {
            if (!more.getValue().isEmpty()) {
                writeTogether(connection, more.getKey(), more.getValue());
            }
        }
    }

    private static void writeTogether(Connection connection, String insert, Deque<Row> rows) throws SQLException {
        try (var statement = connection.prepareStatement(insert)) {
            for (var row : rows) {
                row.bind(statement, 1);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
