package org.handrail.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import org.handrail.testsupport.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that nobody asks for in its transaction takes no round trip of its own (P7). */
@QuarkusTest
class KeptRowTest {
    @Inject
    Sql sql;

    private RelayedConnection relayed;
    private Connection connection;
    private WrittenWords written;

    @BeforeEach
    void connect() throws SQLException, IOException {
        relayed = RelayedConnection.open(sql);
        connection = relayed.connection();
        written = WrittenWords.on(connection);
    }

    @AfterEach
    void close() throws SQLException, IOException {
        relayed.close();
    }

    @Test
    void p7_aKeptRowTheLastStatementAndTheCommitTakeOneRoundTrip() throws SQLException {
        for (int time = 0; time < 8; time++) {
            long before = relayed.relay().ready();
            relayed.joining().keepRow();
            assertThat(written.insert("row " + time)).isEqualTo(1);
            assertThat(relayed.relay().ready()).isEqualTo(before);
            relayed.joining().last();
            Sql.execute(connection, WrittenWords.INSERT, "last " + time);
            connection.commit();
            assertThat(relayed.relay().ready() - before).isEqualTo(1);
            assertThat(written.all()).contains("row " + time, "last " + time);
            connection.commit();
        }
    }

    @Test
    void aBatchOfOneIsARow() throws SQLException {
        relayed.joining().keepRow();
        try (var statement = connection.prepareStatement(WrittenWords.INSERT)) {
            statement.setString(1, "row");
            statement.addBatch();
            assertThat(statement.executeBatch()).containsExactly(1);
        }
        relayed.joining().last();
        Sql.execute(connection, WrittenWords.INSERT, "last");
        connection.commit();
        assertThat(written.all()).containsExactly("row", "last");
    }

    @Test
    void onlyARowIsKept() throws SQLException {
        relayed.joining().keepRow();
        assertThat(Sql.column(connection, "select 'asked'")).containsExactly("asked");
        try (var statement = connection.prepareStatement(WrittenWords.INSERT)) {
            statement.setString(1, "row");
            statement.addBatch();
            assertThatThrownBy(statement::addBatch).isInstanceOf(SQLFeatureNotSupportedException.class);
            assertThatThrownBy(statement::executeQuery).isInstanceOf(SQLFeatureNotSupportedException.class);
        }
    }

    @Test
    void aQuerySeesTheRow() throws SQLException {
        relayed.joining().keepRow();
        written.insert("row");
        long before = relayed.relay().ready();
        assertThat(written.all()).containsExactly("row");
        assertThat(relayed.relay().ready() - before).isEqualTo(1);
    }

    @Test
    void whateverComesNextComesAfterTheRow() throws SQLException {
        relayed.joining().keepRow();
        written.insert("row");
        assertThat(written.changeAll("changed")).isEqualTo(1);
        relayed.joining().keepRow();
        written.insert("second");
        relayed.joining().keepRow();
        written.insert("third");
        connection.commit();
        assertThat(written.all()).containsExactly("changed", "second", "third");
    }

    @Test
    void aRowComesAfterWhatWasKeptBefore() throws SQLException {
        relayed.joining().keep("select set_config('handrail.kept', ?, true)", "kept");
        relayed.joining().keepRow();
        written.insert("row");
        relayed.joining().last();
        Sql.execute(connection, "insert into written (word) values (current_setting('handrail.kept'))");
        connection.commit();
        assertThat(written.all()).containsExactly("row", "kept");
    }

    @Test
    void aRefusedRowIsSaidByTheLastStatementAndNothingStays() throws SQLException {
        relayed.joining().keepRow();
        written.insert(null);
        relayed.joining().last();
        assertThatThrownBy(() -> Sql.execute(connection, WrittenWords.INSERT, "last"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23502"));
        connection.rollback();
        assertThat(written.all()).isEmpty();
    }

    @Test
    void aRowThatIsRolledBackIsNotWritten() throws SQLException {
        relayed.joining().keepRow();
        written.insert("row");
        connection.rollback();
        assertThat(written.all()).isEmpty();
        connection.commit();
        assertThat(written.all()).isEmpty();
    }
}
