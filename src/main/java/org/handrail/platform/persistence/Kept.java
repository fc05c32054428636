package org.handrail.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;

/**
 * A statement with its values, which waits for the one after it.
 *
 * @param parameters how many it has
 * @param row whether it is a row, which is written in any case; anything else runs only if something comes after it
 */
record Kept(String sql, int parameters, Binding binding, boolean row) {
    /** Gives a statement its values, which begin with its first parameter. */
    interface Binding {
        void bind(PreparedStatement statement) throws Throwable;
    }

    static Kept statement(String sql, Object... values) {
        return new Kept(
                sql,
                values.length,
                statement -> {
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                },
                false);
    }

    void runAlone(Connection connection) throws Throwable {
        try (var alone = connection.prepareStatement(sql)) {
            binding.bind(alone);
            alone.execute();
        }
    }
}
