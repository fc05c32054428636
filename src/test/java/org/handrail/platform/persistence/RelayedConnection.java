package org.handrail.platform.persistence;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.handrail.testsupport.Sql;

/**
 * A connection of the application's through a {@link Relay}, as the pool has it: transactions begin by themselves.
 *
 * @param connection one of {@link JoiningDriver}
 */
record RelayedConnection(Connection connection, Relay relay) implements AutoCloseable {
    static RelayedConnection open(Sql sql) throws SQLException, IOException {
        var url = sql.url();
        var server = URI.create(url.substring("jdbc:".length()));
        var relay = new Relay(server.getHost(), server.getPort());
        var properties = new Properties();
        properties.setProperty("user", sql.appRole());
        properties.setProperty("password", sql.appPassword());
        properties.setProperty("sslmode", "disable");
        properties.setProperty("gssEncMode", "disable");
        var connection = new JoiningDriver()
                .connect(url.replace(":" + server.getPort() + "/", ":" + relay.port() + "/"), properties);
        connection.setAutoCommit(false);
        return new RelayedConnection(connection, relay);
    }

    Joining joining() throws SQLException {
        return connection.unwrap(Joining.class);
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        relay.close();
    }
}
