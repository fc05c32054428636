package org.handrail.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.SQLFeatureNotSupportedException;
import org.jspecify.annotations.Nullable;

/**
 * One of several statements in one text, as if it were alone.
 *
 * @param begins whether the text begins the transaction
 * @param first what comes before it in the text
 */
record JoinedStatement(
        JoiningConnection connection,
        PreparedStatement joined,
        boolean begins,
        @Nullable Kept first) implements InvocationHandler {
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
                    if (first != null && arguments != null && method.getName().startsWith("set")) {
                        arguments[0] = (Integer) arguments[0] + first.parameters();
                    }
                }
            }
        }
        return JoiningConnection.passed(joined, method, arguments);
    }

    /** Goes on to the answer to this statement: each of those before it has one too. */
    private boolean run() throws Throwable {
        if (first != null) {
            first.binding().bind(joined);
        }
        var rows = begins ? connection.executeBeginning(joined) : joined.execute();
        if (begins) {
            rows = joined.getMoreResults();
        }
        return first == null ? rows : joined.getMoreResults();
    }
}
