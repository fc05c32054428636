package org.handrail.platform.persistence;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A connection on which a statement can wait for the first query and go to the database with it: the two take one round
 * trip. In the database nothing is different, the one runs before the other begins; if it fails, the other does not run.
 */
interface Joining extends Connection {
    /**
     * Keeps this statement for the first query of this transaction. If something else comes first, it runs before that;
     * if nothing comes, it never does.
     */
    void keep(Kept kept);

    /**
     * @param sql of a statement that answers one result, which nobody reads
     * @param parameters how many it has
     */
    record Kept(String sql, int parameters, Binding binding) {
        /** Sets the parameters, from 1. */
        interface Binding {
            void bind(PreparedStatement statement) throws SQLException;
        }
    }

    static Joining over(Connection connection) {
        return (Joining) Proxy.newProxyInstance(
                Joining.class.getClassLoader(), new Class<?>[] {Joining.class}, new JoiningConnection(connection));
    }
}
