package org.handrail.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.handrail.testsupport.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The beginning of a transaction, what lets a request in, and the commit take no round trip of their own (P7). */
@QuarkusTest
class JoiningTest {
    private static final String KEPT = "select set_config('handrail.kept', ?, true)";
    private static final String QUERY = "select coalesce(current_setting('handrail.kept', true), '') || ?";

    @Inject
    Sql sql;

    private RelayedConnection relayed;
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException, IOException {
        relayed = RelayedConnection.open(sql);
        connection = relayed.connection();
    }

    @AfterEach
    void close() throws SQLException, IOException {
        relayed.close();
    }

    @Test
    void p7_aKeptStatementAndTheFirstQueryTakeOneRoundTrip() throws SQLException {
        // Often enough that the driver prepares it on the server.
        for (int time = 0; time < 8; time++) {
            keep("kept");
            long before = relayed.relay().ready();
            assertThat(answer()).isEqualTo("kept, asked");
            // The driver's own "begin" would have an answer too.
            assertThat(relayed.relay().ready() - before).isEqualTo(1);
            assertThat(answer()).isEqualTo("kept, asked");
            assertThat(relayed.relay().ready() - before).isEqualTo(2);
            connection.commit();
        }
    }

    @Test
    void p7_theLastQueryTakesTheCommitWithIt() throws SQLException {
        for (int time = 0; time < 8; time++) {
            keep("kept");
            last();
            long before = relayed.relay().ready();
            assertThat(answer()).isEqualTo("kept, asked");
            connection.commit();
            assertThat(relayed.relay().ready() - before).isEqualTo(1);
            last();
            assertThat(answer()).isEqualTo(", asked");
            connection.commit();
            assertThat(relayed.relay().ready() - before).isEqualTo(2);
        }
    }

    @Test
    void whatTheLastQueryDidStays() throws SQLException {
        keep("kept");
        last();
        assertThat(Sql.column(connection, "select set_config('handrail.kept', 'stays', false)"))
                .containsExactly("stays");
        connection.rollback();
        assertThat(answer()).isEqualTo("stays, asked");
    }

    @Test
    void nothingComesAfterTheLastQuery() throws SQLException {
        keep("kept");
        last();
        assertThat(answer()).isEqualTo("kept, asked");
        assertThatThrownBy(this::answer).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Sql.execute(connection, "update school set name = name where false"))
                .isInstanceOf(IllegalStateException.class);
        connection.rollback();
        assertThat(answer()).isEqualTo(", asked");
    }

    @Test
    void whoGoesOnAfterTheLastQueryBeginsAnotherTransaction() throws SQLException {
        var written = WrittenWords.on(connection);
        assertThat(relayed.joining().goOn()).isFalse();
        last();
        assertThat(relayed.joining().goOn()).as("the last is still to come").isFalse();
        written.insert("last");
        assertThatThrownBy(this::answer).isInstanceOf(IllegalStateException.class);
        assertThat(relayed.joining().goOn()).isTrue();
        keep("again");
        long before = relayed.relay().ready();
        assertThat(answer()).isEqualTo("again, asked");
        assertThat(relayed.relay().ready() - before).isEqualTo(1);
        written.insert("after");
        connection.rollback();
        assertThat(written.all()).containsExactly("last");
    }

    @Test
    void aChangeMayBeTheLastToo() throws SQLException {
        keep("kept");
        last();
        long before = relayed.relay().ready();
        Sql.execute(connection, "update school set name = name where false");
        assertThatThrownBy(this::answer).isInstanceOf(IllegalStateException.class);
        connection.commit();
        // "begin", what was kept, and the change with its commit.
        assertThat(relayed.relay().ready() - before).isEqualTo(3);
    }

    @Test
    void aRefusedLastQueryEndsNothing() throws SQLException {
        keep("select set_config('handrail.kept', ?, false)", "kept");
        last();
        assertThatThrownBy(() -> Sql.column(connection, "select 1 / ?::integer", "0"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22012"));
        connection.rollback();
        assertThat(answer()).isEqualTo(", asked");
    }

    @Test
    void aKindOfResultMayBeAskedFor() throws SQLException {
        keep("kept");
        try (var statement =
                connection.prepareStatement(QUERY, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(10);
            statement.setString(1, ", asked");
            assertThat(statement.execute()).isTrue();
            var answer = statement.getResultSet();
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo("kept, asked");
            assertThat(answer.next()).isFalse();
            assertThat(statement.getMoreResults()).isFalse();
        }
    }

    @Test
    void aRefusalIsTheQuerysAndTheQueryDoesNotRun() throws SQLException {
        keep("select 1 / ?::integer", "0");
        assertThatThrownBy(() -> Sql.column(connection, "select set_config('handrail.kept', 'asked', false)"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22012"));
        connection.rollback();
        assertThat(answer()).isEqualTo(", asked");
    }

    @Test
    void whatIsNoPreparedQueryComesAfterIt() throws SQLException {
        keep("kept");
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select current_setting('handrail.kept')")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo("kept");
        }
        keep("again");
        Sql.execute(connection, "update school set name = name where false");
        assertThat(answer()).isEqualTo("again, asked");
    }

    @Test
    void aQueryMayChangeRows() throws SQLException {
        keep("kept");
        try (var statement = connection.prepareStatement(
                "with none as (select where false) update school set name = name where exists (select from none)")) {
            assertThat(statement.executeUpdate()).isZero();
        }
        assertThat(answer()).isEqualTo("kept, asked");
    }

    @Test
    void theEndOfTheTransactionForgetsIt() throws SQLException {
        keep("kept");
        connection.rollback();
        assertThat(answer()).isEqualTo(", asked");
        keep("kept");
        connection.commit();
        assertThat(answer()).isEqualTo(", asked");
    }

    @Test
    void aTransactionBeginsWithItsFirstQuery() throws SQLException {
        var written = WrittenWords.on(connection);
        assertThat(answer()).isEqualTo(", asked");
        written.insert("row");
        connection.rollback();
        assertThat(written.all()).isEmpty();
        written.insert("row");
        connection.commit();
        assertThat(written.all()).containsExactly("row");
        assertThat(connection.getAutoCommit()).isFalse();
    }

    @Test
    void aRefusedFirstQueryHasBegunATransaction() throws SQLException {
        assertThatThrownBy(() -> Sql.column(connection, "select 1 / ?::integer", "0"))
                .isInstanceOf(SQLException.class);
        assertThat(connection.getAutoCommit()).isFalse();
        // Nothing else runs before the rollback.
        assertThatThrownBy(this::answer)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25P02"));
        connection.rollback();
        assertThat(answer()).isEqualTo(", asked");
    }

    @Test
    void aQueryPreparedBeforeTheTransactionBeganEndsNothing() throws SQLException {
        var written = WrittenWords.on(connection);
        try (var statement = connection.prepareStatement("select count(*) from written")) {
            written.insert("row");
            var answer = statement.executeQuery();
            assertThat(answer.next()).isTrue();
            assertThat(answer.getInt(1)).isEqualTo(1);
        }
        connection.rollback();
        assertThat(written.all()).isEmpty();
    }

    @Test
    void whoAsksForNoTransactionGetsNone() throws SQLException {
        connection.setAutoCommit(true);
        Sql.column(connection, "select set_config('handrail.kept', 'stays', false)");
        connection.setAutoCommit(false);
        connection.rollback();
        assertThat(answer()).isEqualTo("stays, asked");
    }

    private void last() throws SQLException {
        relayed.joining().last();
    }

    private void keep(String value) throws SQLException {
        keep(KEPT, value);
    }

    private void keep(String statement, String value) throws SQLException {
        relayed.joining().keep(statement, value);
    }

    private String answer() throws SQLException {
        return Sql.column(connection, QUERY, ", asked").getFirst();
    }
}
