package org.handrail.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An insert of one row that is kept when it is executed. Who executes it hears of one row, as the database would say: an
 * insert of values writes its row or is refused, which the statement after it says then.
 */
final class KeptRow implements InvocationHandler {
    private final PreparedStatement prepared;
    private final String sql;
    private final Consumer<Kept> keeper;
    private final List<Value> values = new ArrayList<>();
    private boolean added;

    KeptRow(PreparedStatement prepared, String sql, Consumer<Kept> keeper) {
        this.prepared = prepared;
        this.sql = sql;
        this.keeper = keeper;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "executeUpdate" -> {
                keep();
                return 1;
            }
            // Hibernate's batches, here of one.
            case "executeBatch" -> {
                keep();
                return new int[] {1};
            }
            case "addBatch" -> {
                if (added) {
                    throw new SQLFeatureNotSupportedException("One row is kept");
                }
                added = true;
                return null;
            }
            case "execute", "executeQuery", "executeLargeUpdate", "executeLargeBatch" ->
                throw new SQLFeatureNotSupportedException("What is kept is a row to insert");
            default -> {
                if (method.getDeclaringClass() == PreparedStatement.class
                        && method.getName().startsWith("set")) {
                    values.add(new Value(method, arguments));
                    return null;
                }
            }
        }
        return JoiningConnection.passed(prepared, method, arguments);
    }

    private void keep() {
        var parameters = values.stream().mapToInt(Value::index).max().orElse(0);
        keeper.accept(new Kept(sql, parameters, this::bind, true));
    }

    private void bind(PreparedStatement statement) throws Throwable {
        for (var value : values) {
            JoiningConnection.passed(statement, value.setter(), value.arguments());
        }
    }

    private record Value(Method setter, Object[] arguments) {
        int index() {
            return (Integer) arguments[0];
        }
    }
}
