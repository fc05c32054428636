package org.handrail.platform.persistence;

import java.lang.reflect.Proxy;
import java.sql.Connection;

/**
 * A connection on which a statement can wait for the first query and go to the database with it: the two take one round
 * trip. In the database nothing is different, the one runs before the other begins; if it fails, the other does not run.
 */
interface Joining extends Connection {
    /**
     * Keeps a statement, which answers one result that nobody reads, for the first query of this transaction. If
     * something else comes first, it runs before that; if nothing comes, it never does.
     */
    void keep(String sql, Object... parameters);

    static Joining over(Connection connection) {
        return (Joining) Proxy.newProxyInstance(
                Joining.class.getClassLoader(), new Class<?>[] {Joining.class}, new JoiningConnection(connection));
    }
}
