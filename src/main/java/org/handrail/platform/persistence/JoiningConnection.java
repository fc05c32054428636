package org.handrail.platform.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a {@link Joining} connection does with its calls. */
final class JoiningConnection implements InvocationHandler {
    private static final Pattern QUERY = Pattern.compile("(select|with)\\s");

    /** Each text is put together once: the driver looks its prepared statements up by it, and hashing it takes time. */
    private static final Cache<Parts, String> JOINED =
            Caffeine.newBuilder().maximumSize(500).build();

    private final Connection connection;
    private @Nullable Kept kept;
    private boolean ending;
    private boolean ended;

    JoiningConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "keep" -> {
                kept = new Kept((String) arguments[0], (Object[]) arguments[1]);
                return null;
            }
            case "last" -> {
                ending = true;
                return null;
            }
            case "commit", "rollback", "setAutoCommit" -> {
                kept = null;
                ending = false;
                ended = false;
            }
            case "prepareStatement", "prepareCall", "createStatement" -> {
                if (ended) {
                    throw new IllegalStateException("The transaction has ended with its last statement");
                }
                if (kept != null || ending) {
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

    private Object statement(Method method, Object @Nullable [] arguments) throws Throwable {
        var first = kept;
        kept = null;
        if (first != null && !isQuery(method, arguments)) {
            try (var alone = connection.prepareStatement(first.sql())) {
                first.bind(alone);
                alone.execute();
            }
            first = null;
        }
        if (!isPrepared(method, arguments) || first == null && !ending) {
            return passed(connection, method, arguments);
        }
        arguments[0] = JOINED.get(
                new Parts(first == null ? null : first.sql(), (String) arguments[0], ending), Parts::inOneText);
        ended = ending;
        var joined = (PreparedStatement) passed(connection, method, arguments);
        return Proxy.newProxyInstance(
                JoiningConnection.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                new JoinedStatement(joined, first));
    }

    private static boolean isQuery(Method method, Object @Nullable [] arguments) {
        return isPrepared(method, arguments)
                && QUERY.matcher((String) arguments[0]).lookingAt();
    }

    /** With or without a kind of result, but not with keys to be answered. */
    private static boolean isPrepared(Method method, Object @Nullable [] arguments) {
        return method.getName().equals("prepareStatement") && arguments.length != 2;
    }

    private static Object passed(Object to, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(to, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private record Kept(String sql, Object[] parameters) {
        void bind(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    private record Parts(@Nullable String first, String statement, boolean last) {
        String inOneText() {
            return (first == null ? "" : first + ";") + statement + (last ? ";commit" : "");
        }
    }

    /** One of several statements in one text, as if it were alone. */
    private record JoinedStatement(
            PreparedStatement joined, @Nullable Kept first) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getDeclaringClass() == PreparedStatement.class) {
                switch (method.getName()) {
                    case "executeQuery" -> {
                        run();
                        return joined.getResultSet();
                    }
                    case "execute" -> {
                        return run();
                    }
                    case "executeUpdate" -> {
                        run();
                        return joined.getUpdateCount();
                    }
                    case "addBatch", "executeLargeUpdate" ->
                        throw new SQLFeatureNotSupportedException("What is joined is executed once");
                    default -> {
                        if (first != null
                                && arguments != null
                                && method.getName().startsWith("set")) {
                            arguments[0] = (Integer) arguments[0] + first.parameters().length;
                        }
                    }
                }
            }
            return passed(joined, method, arguments);
        }

        private boolean run() throws SQLException {
            if (first == null) {
                return joined.execute();
            }
            first.bind(joined);
            joined.execute();
            return joined.getMoreResults();
        }
    }
}
