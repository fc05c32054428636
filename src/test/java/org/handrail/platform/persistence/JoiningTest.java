package org.handrail.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.handrail.testsupport.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lets a request in, a row that is written last and the commit take no round trip of their own (P7). */
@QuarkusTest
class JoiningTest {
    private static final String KEPT = "select set_config('handrail.kept', ?, true)";
    private static final String QUERY = "select coalesce(current_setting('handrail.kept', true), '') || ?";

    private static final String INSERT = "insert into written (word) values (?)";

    @Inject
    Sql sql;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private Relay relay;
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException, IOException {
        var url = sql.url();
        var server = URI.create(url.substring("jdbc:".length()));
        relay = new Relay(server.getHost(), server.getPort());
        var properties = new Properties();
        properties.setProperty("user", sql.appRole());
        properties.setProperty("password", password);
        properties.setProperty("sslmode", "disable");
        properties.setProperty("gssEncMode", "disable");
        connection = new JoiningDriver()
                .connect(url.replace(":" + server.getPort() + "/", ":" + relay.port() + "/"), properties);
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException, IOException {
        connection.close();
        relay.close();
    }

    @Test
    void p7_aKeptStatementAndTheFirstQueryTakeOneRoundTrip() throws SQLException {
        // Often enough that the driver prepares it on the server.
        for (int time = 0; time < 8; time++) {
            keep("kept");
            long before = relay.ready();
            assertThat(answer()).isEqualTo("kept, asked");
            // The driver's own "begin" would have an answer too.
            assertThat(relay.ready() - before).isEqualTo(1);
            assertThat(answer()).isEqualTo("kept, asked");
            assertThat(relay.ready() - before).isEqualTo(2);
            connection.commit();
        }
    }

    @Test
    void p7_theLastQueryTakesTheCommitWithIt() throws SQLException {
        for (int time = 0; time < 8; time++) {
            keep("kept");
            last();
            long before = relay.ready();
            assertThat(answer()).isEqualTo("kept, asked");
            connection.commit();
            assertThat(relay.ready() - before).isEqualTo(1);
            last();
            assertThat(answer()).isEqualTo(", asked");
            connection.commit();
            assertThat(relay.ready() - before).isEqualTo(2);
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
    void aChangeMayBeTheLastToo() throws SQLException {
        keep("kept");
        last();
        long before = relay.ready();
        Sql.execute(connection, "update school set name = name where false");
        assertThatThrownBy(this::answer).isInstanceOf(IllegalStateException.class);
        connection.commit();
        // "begin", what was kept, and the change with its commit.
        assertThat(relay.ready() - before).isEqualTo(3);
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
        aTableOfWords();
        assertThat(answer()).isEqualTo(", asked");
        insert("row");
        connection.rollback();
        assertThat(words()).isEmpty();
        insert("row");
        connection.commit();
        assertThat(words()).containsExactly("row");
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
        aTableOfWords();
        try (var statement = connection.prepareStatement("select count(*) from written")) {
            insert("row");
            var answer = statement.executeQuery();
            assertThat(answer.next()).isTrue();
            assertThat(answer.getInt(1)).isEqualTo(1);
        }
        connection.rollback();
        assertThat(words()).isEmpty();
    }

    @Test
    void whoAsksForNoTransactionGetsNone() throws SQLException {
        connection.setAutoCommit(true);
        Sql.column(connection, "select set_config('handrail.kept', 'stays', false)");
        connection.setAutoCommit(false);
        connection.rollback();
        assertThat(answer()).isEqualTo("stays, asked");
    }

    @Test
    void p7_aKeptRowTheLastStatementAndTheCommitTakeOneRoundTrip() throws SQLException {
        aTableOfWords();
        for (int time = 0; time < 8; time++) {
            long before = relay.ready();
            keepRow();
            assertThat(insert("row " + time)).isEqualTo(1);
            assertThat(relay.ready()).isEqualTo(before);
            last();
            Sql.execute(connection, INSERT, "last " + time);
            connection.commit();
            assertThat(relay.ready() - before).isEqualTo(1);
            assertThat(words()).contains("row " + time, "last " + time);
            connection.commit();
        }
    }

    @Test
    void aBatchOfOneIsARow() throws SQLException {
        aTableOfWords();
        keepRow();
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, "row");
            statement.addBatch();
            assertThat(statement.executeBatch()).containsExactly(1);
        }
        last();
        Sql.execute(connection, INSERT, "last");
        connection.commit();
        assertThat(words()).containsExactly("row", "last");
    }

    @Test
    void onlyARowIsKept() throws SQLException {
        aTableOfWords();
        keepRow();
        assertThat(answer()).isEqualTo(", asked");
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, "row");
            statement.addBatch();
            assertThatThrownBy(statement::addBatch).isInstanceOf(SQLFeatureNotSupportedException.class);
            assertThatThrownBy(statement::executeQuery).isInstanceOf(SQLFeatureNotSupportedException.class);
        }
    }

    @Test
    void aQuerySeesTheRow() throws SQLException {
        aTableOfWords();
        keepRow();
        insert("row");
        long before = relay.ready();
        assertThat(words()).containsExactly("row");
        assertThat(relay.ready() - before).isEqualTo(1);
    }

    @Test
    void whateverComesNextComesAfterTheRow() throws SQLException {
        aTableOfWords();
        keepRow();
        insert("row");
        assertThat(changed()).isEqualTo(1);
        keepRow();
        insert("second");
        keepRow();
        insert("third");
        connection.commit();
        assertThat(words()).containsExactly("changed", "second", "third");
    }

    @Test
    void aRowComesAfterWhatWasKeptBefore() throws SQLException {
        aTableOfWords();
        keep("kept");
        keepRow();
        insert("row");
        last();
        Sql.execute(connection, "insert into written (word) values (current_setting('handrail.kept'))");
        connection.commit();
        assertThat(words()).containsExactly("row", "kept");
    }

    @Test
    void aRefusedRowIsSaidByTheLastStatementAndNothingStays() throws SQLException {
        aTableOfWords();
        keepRow();
        insert(null);
        last();
        assertThatThrownBy(() -> Sql.execute(connection, INSERT, "last"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23502"));
        connection.rollback();
        assertThat(words()).isEmpty();
    }

    @Test
    void aRowThatIsRolledBackIsNotWritten() throws SQLException {
        aTableOfWords();
        keepRow();
        insert("row");
        connection.rollback();
        assertThat(words()).isEmpty();
        connection.commit();
        assertThat(words()).isEmpty();
    }

    /** Of this connection alone. */
    private void aTableOfWords() throws SQLException {
        Sql.execute(connection, "create temporary table written (at serial, word text not null)");
        connection.commit();
    }

    private int insert(String word) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, word);
            return statement.executeUpdate();
        }
    }

    private int changed() throws SQLException {
        try (var statement = connection.prepareStatement("update written set word = 'changed'")) {
            return statement.executeUpdate();
        }
    }

    private List<String> words() throws SQLException {
        return Sql.column(connection, "select word from written order by at");
    }

    private void keepRow() throws SQLException {
        connection.unwrap(Joining.class).keepRow();
    }

    private void last() throws SQLException {
        connection.unwrap(Joining.class).last();
    }

    private void keep(String value) throws SQLException {
        keep(KEPT, value);
    }

    private void keep(String statement, String value) throws SQLException {
        connection.unwrap(Joining.class).keep(statement, value);
    }

    private String answer() throws SQLException {
        return Sql.column(connection, QUERY, ", asked").getFirst();
    }
}
