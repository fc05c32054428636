package org.handrail.platform.persistence;

import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/**
 * Rows that nobody reads in the transaction that writes them: its audit entry, its Idempotency-Key. They go to the
 * database once everything else has, one of each kind and the commit in one round trip; as entities, each would wait
 * for an answer of its own.
 */
@TransactionScoped
public class ClosingRows {
    /** A row to insert. */
    public interface Row {
        /** {@code insert into … values (?, …)}, the same for each row of this kind. */
        String insert();

        /** Says what the row holds, in the order of its statement. */
        void bind(Values values) throws SQLException;
    }

    /** The parameters of a statement, one after the other. */
    public static final class Values {
        private final PreparedStatement statement;
        private int last;

        private Values(PreparedStatement statement) {
            this.statement = statement;
        }

        public void id(@Nullable UUID id) throws SQLException {
            statement.setObject(++last, id, Types.OTHER);
        }

        public void text(@Nullable String text) throws SQLException {
            statement.setString(++last, text);
        }

        public void moment(Instant moment) throws SQLException {
            statement.setObject(++last, moment.atOffset(ZoneOffset.UTC));
        }

        public void bytes(byte[] bytes) throws SQLException {
            statement.setBytes(++last, bytes);
        }

        public void number(short number) throws SQLException {
            statement.setShort(++last, number);
        }
    }

    private final Session session;
    private final Map<String, List<Row>> kinds = new LinkedHashMap<>();

    ClosingRows(Session session) {
        this.session = session;
    }

    /** Writes this row at the end of the transaction, or not at all if that is rolled back. */
    public void add(Row row) {
        if (kinds.isEmpty()) {
            session.unwrap(SharedSessionContractImplementor.class)
                    .getTransactionCompletionCallbacks()
                    .registerCallback((SharedSessionContractImplementor ending) -> write(true));
        }
        kinds.computeIfAbsent(row.insert(), insert -> new ArrayList<>()).add(row);
    }

    /** Writes now what has been added. */
    public void write() {
        write(false);
    }

    private void write(boolean last) {
        if (!kinds.isEmpty()) {
            session.doWork(connection -> write(connection, last));
            kinds.clear();
        }
    }

    private void write(Connection connection, boolean last) throws SQLException {
        for (var rows : kinds.entrySet()) {
            var more = rows.getValue().size() - 1;
            if (more > 0) {
                writeTogether(connection, rows.getKey(), rows.getValue().subList(0, more));
            }
        }
        if (last) {
            connection.unwrap(Joining.class).last();
        }
        try (var statement = connection.prepareStatement(String.join(";", kinds.keySet()))) {
            var values = new Values(statement);
            for (var rows : kinds.values()) {
                rows.getLast().bind(values);
            }
            statement.execute();
        }
    }

    private static void writeTogether(Connection connection, String insert, List<Row> rows) throws SQLException {
        try (var statement = connection.prepareStatement(insert)) {
            for (var row : rows) {
                row.bind(new Values(statement));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
