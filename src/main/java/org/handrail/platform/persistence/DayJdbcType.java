package org.handrail.platform.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;

/** Days as {@link LocalDate} on their way to the driver; Hibernate's own type for that knows no comparison. */
final class DayJdbcType extends DateJdbcType {
    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> type) {
        return new BasicBinder<>(type, this) {
            @Override
            protected void doBind(PreparedStatement statement, X day, int index, WrapperOptions options)
                    throws SQLException {
                statement.setObject(index, Storable.day(type.unwrap(day, LocalDate.class, options)));
            }

            @Override
            protected void doBind(CallableStatement statement, X day, String name, WrapperOptions options)
                    throws SQLException {
                statement.setObject(name, Storable.day(type.unwrap(day, LocalDate.class, options)));
            }
        };
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> type) {
        return new BasicExtractor<>(type, this) {
            @Override
            protected X doExtract(ResultSet row, int index, WrapperOptions options) throws SQLException {
                return type.wrap(row.getObject(index, LocalDate.class), options);
            }

            @Override
            protected X doExtract(CallableStatement statement, int index, WrapperOptions options) throws SQLException {
                return type.wrap(statement.getObject(index, LocalDate.class), options);
            }

            @Override
            protected X doExtract(CallableStatement statement, String name, WrapperOptions options)
                    throws SQLException {
                return type.wrap(statement.getObject(name, LocalDate.class), options);
            }
        };
    }
}
