package org.handrail.cost;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.handrail.testsupport.Sql;

/** Counts exactly what a request costs the database, with pg_stat_statements (P7, P8). */
@ApplicationScoped
class Costs {
    /**
     * @param statements sent by the application, without begin and commit
     * @param pages read or found in memory while running them
     */
    record Cost(long statements, long pages) {}

    private static final int RUNS = 4;

    private final Sql sql;

    Costs(Sql sql) {
        this.sql = sql;
    }

    /**
     * The most statements and the fewest pages of a few runs: there may be more than one connection, and what a connection reads of the catalogue
     * when it meets a table or a function for the first time is no cost of the request.
     */
    Cost of(Runnable request) throws SQLException {
        request.run();
        var costs = new ArrayList<Cost>();
        try (var connection = sql.asSuperuser()) {
            Sql.execute(connection, "create extension if not exists pg_stat_statements");
            for (int run = 0; run < RUNS; run++) {
                Sql.execute(connection, "select pg_stat_statements_reset()");
                request.run();
                costs.add(read(connection));
            }
        }
        return new Cost(
                costs.stream().mapToLong(Cost::statements).max().orElseThrow(),
                costs.stream().mapToLong(Cost::pages).min().orElseThrow());
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
