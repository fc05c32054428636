package org.handrail.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.core.BaseConnection;

/** PostgreSQL's driver, whose connections can send a statement along with the query after it. */
public class JoiningDriver extends Driver {
    @Override
    public @Nullable Connection connect(String url, @Nullable Properties properties) throws SQLException {
        var connection = super.connect(url, properties);
        return connection == null ? null : Joining.over((BaseConnection) connection);
    }
}
