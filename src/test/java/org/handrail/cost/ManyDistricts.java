package org.handrail.cost;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.TestDistrict;

/** Districts by the hundred, as a database of many schools holds them. */
@ApplicationScoped
class ManyDistricts {
    private static final String COPIED_ID = "md5(t.%1$s::text || copy.id::text)::uuid as %1$s";

    private final Sql sql;

    ManyDistricts(Sql sql) {
        this.sql = sql;
    }

    /** Away with what other tests have left: what a plan costs depends on who else is there. */
    void leaveAlone(TestDistrict district) throws SQLException {
        try (var connection = sql.asSuperuserOfApplication()) {
            Sql.execute(connection, "set session_replication_role = replica");
            for (var table : tenantTables(connection)) {
                Sql.execute(connection, "delete from " + table + " where district_id <> ?", district.id());
            }
            Sql.execute(connection, "vacuum (full, analyze)");
        }
    }

    /**
     * Copies with ids of their own, as real ones have: the planner counts how often an id comes. The rows of each stand
     * together, as the first import of a district leaves them.
     */
    void copy(TestDistrict district, int copies) throws SQLException {
        try (var connection = sql.asSuperuserOfApplication()) {
            // The copies are whole, so the foreign keys hold without being looked at.
            Sql.execute(connection, "set session_replication_role = replica");
            Sql.execute(
                    connection,
                    "create temporary table copy as select gen_random_uuid() as id from generate_series(1, " + copies
                            + ")");
            for (var table : tenantTables(connection)) {
                var copied = new LinkedHashMap<String, String>();
                columns(connection, table, false).forEach(name -> copied.put(name, "t." + name));
                columns(connection, table, true).forEach(name -> copied.put(name, COPIED_ID.formatted(name)));
                copied.put("district_id", "copy.id");
                if (table.equals("district")) {
                    copied.put("id", "copy.id");
                    copied.put("code", "'c' || replace(copy.id::text, '-', '')");
                }
                insert(
                        connection,
                        table,
                        copied,
                        "%s t, copy where t.district_id = ? order by copy.id".formatted(table),
                        district.id());
            }
        }
        settle();
    }

    /** More peer sessions of the district's first one's advocate, one an hour into the past. */
    void fillWithSessions(TestDistrict district, int sessions) throws SQLException {
        multiply(
                "peer_session",
                sessions,
                "t.school_id = '" + district.north().id() + "'",
                district,
                Map.of(
                        "session_number", "t.session_number + i",
                        "started_at", "t.started_at - i * interval '1 hour'",
                        "ended_at", "t.ended_at - i * interval '1 hour'"));
    }

    /** More audit entries like the district's first one, one a minute into the past. */
    void fillWithAudit(TestDistrict district, int entries) throws SQLException {
        multiply(
                "audit_entry",
                entries,
                "t.id = (select min(id::text)::uuid from audit_entry where district_id = t.district_id)",
                district,
                Map.of("occurred_at", "t.occurred_at - i * interval '1 minute'"));
    }

    private void multiply(String table, int times, String which, TestDistrict district, Map<String, String> changed)
            throws SQLException {
        try (var connection = sql.asSuperuserOfApplication()) {
            var values = new LinkedHashMap<String, String>();
            columns(connection, table, false).forEach(name -> values.put(name, "t." + name));
            columns(connection, table, true).forEach(name -> values.put(name, "t." + name));
            values.put("id", "gen_random_uuid()");
            values.putAll(changed);
            var rows = "%s t, generate_series(1, %d) i where t.district_id = ? and %s".formatted(table, times, which);
            insert(connection, table, values, rows, district.id());
        }
    }

    void settle() throws SQLException {
        try (var connection = sql.asSuperuserOfApplication()) {
            Sql.execute(connection, "vacuum analyze");
        }
    }

    private static void insert(
            Connection connection, String table, Map<String, String> values, String from, UUID district)
            throws SQLException {
        Sql.execute(
                connection,
                "insert into %s (%s) select %s from %s"
                        .formatted(table, String.join(", ", values.keySet()), String.join(", ", values.values()), from),
                district);
    }

    private static List<String> tenantTables(Connection connection) throws SQLException {
        return Sql.column(connection, "select distinct tablename::text from pg_policies where policyname = 'district'");
    }

    private static List<String> columns(Connection connection, String table, boolean ids) throws SQLException {
        return Sql.column(
                connection,
                "select attname::text from pg_attribute where attrelid = ?::regclass and attnum > 0"
                        + " and not attisdropped and attgenerated = '' and (atttypid = 'uuid'::regtype) = ?"
                        + " order by attnum",
                table,
                ids);
    }
}
