package org.handrail.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.handrail.testsupport.Sql;

/** A table of one connection alone. */
record WrittenWords(Connection connection) {
    static final String INSERT = "insert into written (word) values (?)";

    static WrittenWords on(Connection connection) throws SQLException {
        Sql.execute(connection, "create temporary table written (at serial, word text not null)");
        connection.commit();
        return new WrittenWords(connection);
    }

    /** How many rows it is told to have written. */
    int insert(String word) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, word);
            return statement.executeUpdate();
        }
    }

    int changeAll(String word) throws SQLException {
        try (var statement = connection.prepareStatement("update written set word = ?")) {
            statement.setString(1, word);
            return statement.executeUpdate();
        }
    }

    List<String> all() throws SQLException {
        return Sql.column(connection, "select word from written order by at");
    }
}
