package org.handrail.platform.persistence;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.hibernate.Session;

/**
 * A connection on which a statement can wait for the first query and go to the database with it, and the commit with the
 * last one: together they take one round trip. In the database nothing is different, the one runs before the other
 * begins; if it fails, the other does not run.
 */
public interface Joining extends Connection {
    /**
     * Keeps a statement, which answers one result that nobody reads, for the first query of this transaction. If
     * something else comes first, it runs before that; if nothing comes, it never does.
     */
    void keep(String sql, Object... parameters);

    /** Says that the next prepared statement is the last of this transaction. Whatever comes after it is refused. */
    void last();

    /** The same of the transaction that this session is in. */
    static void last(Session session) {
        session.doWork(connection -> connection.unwrap(Joining.class).last());
    }

    static Joining over(Connection connection) {
        return (Joining) Proxy.newProxyInstance(
                Joining.class.getClassLoader(), new Class<?>[] {Joining.class}, new JoiningConnection(connection));
    }
}
