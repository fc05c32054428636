package org.handrail.platform.persistence;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.hibernate.Session;
import org.postgresql.core.BaseConnection;

/**
 * A connection on which a transaction begins with its first query, a statement can wait for that query and go to the
 * database with it, and the commit with the last one: together they take one round trip. In the database nothing is
 * different, the one runs before the other begins; if it fails, the other does not run.
 */
public interface Joining extends Connection {
    /**
     * Keeps a statement, which answers one result that nobody reads, for the first query of this transaction. If
     * something else comes first, it runs before that; if nothing comes, it never does.
     */
    void keep(String sql, Object... parameters);

    /**
     * Keeps the next insert, of one row, for the query or the last statement after it. Who executes it is told of one row;
     * if it is refused, what comes after it says so. Whatever else comes, the commit too, has the row run before it.
     */
    void keepRow();

    /**
     * Says that the next prepared statement is the last of this transaction. Whatever comes after it is refused, until the
     * transaction has ended for Java too or somebody goes on.
     */
    void last();

    /**
     * Lets another transaction begin after the last statement.
     *
     * @return false where that has not run: the transaction is the one that it was
     */
    boolean goOn();

    /** The same of the transaction that this session is in. */
    static void last(Session session) {
        session.doWork(connection -> connection.unwrap(Joining.class).last());
    }

    /** Keeps the row that this session inserts next. */
    static void keepRow(Session session) {
        session.doWork(connection -> connection.unwrap(Joining.class).keepRow());
    }

    static Joining over(BaseConnection connection) {
        return (Joining) Proxy.newProxyInstance(
                Joining.class.getClassLoader(), new Class<?>[] {Joining.class}, new JoiningConnection(connection));
    }
}
