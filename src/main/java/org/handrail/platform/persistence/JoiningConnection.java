package org.handrail.platform.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** What a {@link Joining} connection does with its calls. */
final class JoiningConnection implements InvocationHandler {
    private static final Pattern QUERY = Pattern.compile("(select|with)\\s");
    private static final Pattern INSERT = Pattern.compile("insert\\s");

    /** Each text is put together once: the driver looks its prepared statements up by it, and hashing it takes time. */
    private static final Cache<Parts, String> JOINED =
            Caffeine.newBuilder().maximumSize(500).build();

    private final BaseConnection connection;
    private @Nullable Kept kept;
    private boolean keepsRow;
    private boolean ending;
    private boolean ended;

    JoiningConnection(BaseConnection connection) {
        this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "keep" -> {
                kept = Kept.statement((String) arguments[0], (Object[]) arguments[1]);
                return null;
            }
            case "keepRow" -> {
                keepsRow = true;
                return null;
            }
            case "last" -> {
                ending = true;
                return null;
            }
            case "goOn" -> {
                if (!ended) {
                    return false;
                }
                ended = false;
                ending = false;
                return true;
            }
            case "commit", "rollback", "setAutoCommit" -> end(method);
            case "prepareStatement", "prepareCall", "createStatement" -> {
                if (ended) {
                    throw new IllegalStateException("The transaction has ended with its last statement");
                }
                if (kept != null || ending || keepsRow || isIdle()) {
                    return statement(method, arguments);
                }
            }
            case "unwrap" -> {
                // Whoever has a wrapper of the pool's.
                if (arguments[0] == Joining.class) {
                    return proxy;
                }
            }
            default -> {}
        }
        return passed(connection, method, arguments);
    }

    /** A row is written before the commit, also if nothing has come after it. */
    private void end(Method method) throws Throwable {
        var left = kept;
        kept = null;
        keepsRow = false;
        ending = false;
        ended = false;
        if (left != null && left.row() && !method.getName().equals("rollback")) {
            left.runAlone(connection);
        }
    }

    private Object statement(Method method, Object @Nullable [] arguments) throws Throwable {
        var first = kept;
        kept = null;
        if (first != null && !isA(QUERY, method, arguments) && !(first.row() && ending)) {
            first.runAlone(connection);
            first = null;
        }
        if (keepsRow && isA(INSERT, method, arguments)) {
            keepsRow = false;
            var prepared = (PreparedStatement) passed(connection, method, arguments);
            return proxy(PreparedStatement.class, new KeptRow(prepared, (String) arguments[0], row -> kept = row));
        }
        var begins = isIdle() && (ending || isA(QUERY, method, arguments));
        if (!isPrepared(method, arguments) || first == null && !ending && !begins) {
            return passed(connection, method, arguments);
        }
        arguments[0] = JOINED.get(
                new Parts(begins, first == null ? null : first.sql(), (String) arguments[0], ending), Parts::inOneText);
        ended = ending;
        var joined = (PreparedStatement) passed(connection, method, arguments);
        return proxy(PreparedStatement.class, new JoinedStatement(this, joined, begins, first));
    }

    /** Whether the next statement is a transaction's first. */
    private boolean isIdle() throws SQLException {
        return !connection.getAutoCommit() && connection.getTransactionState() == TransactionState.IDLE;
    }

    /** Runs a text that begins a transaction by itself. The driver would send a "begin" with an answer of its own. */
    boolean executeBeginning(PreparedStatement statement) throws SQLException {
        if (!isIdle()) {
            return statement.execute();
        }
        connection.setAutoCommit(true);
        try {
            return statement.execute();
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(false);
            }
        }
    }

    private static boolean isA(Pattern kind, Method method, Object @Nullable [] arguments) {
        return isPrepared(method, arguments)
                && kind.matcher((String) arguments[0]).lookingAt();
    }

    /** With or without a kind of result, but not with keys to be answered. */
    private static boolean isPrepared(Method method, Object @Nullable [] arguments) {
        return method.getName().equals("prepareStatement") && arguments.length != 2;
    }

    static @Nullable Object passed(Object to, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(to, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(JoiningConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private record Parts(boolean begins, @Nullable String first, String statement, boolean last) {
        String inOneText() {
            return (begins ? "begin;" : "") + (first == null ? "" : first + ";") + statement + (last ? ";commit" : "");
        }
    }
}
