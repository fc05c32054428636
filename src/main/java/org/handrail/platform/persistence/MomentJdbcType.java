package org.handrail.platform.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.TimestampUtcAsOffsetDateTimeJdbcType;

/** Moments as {@link java.time.OffsetDateTime} on their way to the driver, if PostgreSQL can store them. */
final class MomentJdbcType extends TimestampUtcAsOffsetDateTimeJdbcType {
    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> type) {
        return new BasicBinder<>(type, this) {
            @Override
            protected void doBind(PreparedStatement statement, X moment, int index, WrapperOptions options)
                    throws SQLException {
                statement.setObject(
                        index,
                        Storable.moment(type.unwrap(moment, Instant.class, options))
                                .atOffset(ZoneOffset.UTC));
            }

            @Override
            protected void doBind(CallableStatement statement, X moment, String name, WrapperOptions options)
                    throws SQLException {
                statement.setObject(
                        name,
                        Storable.moment(type.unwrap(moment, Instant.class, options))
                                .atOffset(ZoneOffset.UTC));
            }
        };
    }
}
