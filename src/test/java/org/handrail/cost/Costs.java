package org.handrail.cost;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.handrail.testsupport.Sql;

/** Counts exactly what a request costs the database, with pg_stat_statements (P7, P8). */
@ApplicationScoped
class Costs {
    /**
     * @param statements sent by the application, without begin and commit
     * @param pages read or found in memory while running them
     */
    record Cost(long statements, long pages) {}

    private final Sql sql;

    Costs(Sql sql) {
        this.sql = sql;
    }

    /** Of the second run: the first one fills the caches of the connection. */
    Cost of(Runnable request) throws SQLException {
        request.run();
        request.run();
        try (var connection = sql.asSuperuser()) {
            Sql.execute(connection, "create extension if not exists pg_stat_statements");
            Sql.execute(connection, "select pg_stat_statements_reset()");
            request.run();
            return read(connection);
        }
    }

    private Cost read(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("""
                select sum(s.calls), sum(s.shared_blks_hit + s.shared_blks_read)
                  from pg_stat_statements s
                  join pg_roles r on r.oid = s.userid
                 where r.rolname = ?""")) {
            query.setString(1, sql.appRole());
            try (var result = query.executeQuery()) {
                result.next();
                return new Cost(result.getLong(1), result.getLong(2));
            }
        }
    }
}
