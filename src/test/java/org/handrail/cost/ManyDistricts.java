package org.handrail.cost;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.TestDistrict;

/** Copies of a district, row by row: keys carry the district, so every id can stay as it is. */
@ApplicationScoped
class ManyDistricts {
    private final Sql sql;

    ManyDistricts(Sql sql) {
        this.sql = sql;
    }

    void copy(TestDistrict district, int copies) throws SQLException {
        try (var connection = sql.asSuperuserOfApplication()) {
            // The copies are whole, so the foreign keys hold without being looked at.
            Sql.execute(connection, "set session_replication_role = replica");
            Sql.execute(
                    connection,
                    "create temporary table copy as select gen_random_uuid() as id from generate_series(1, " + copies
                            + ")");
            for (var table : Sql.column(
                    connection, "select distinct tablename::text from pg_policies where policyname = 'district'")) {
                var rest = rest(connection, table);
                var id = table.equals("district") ? "copy.id" : null;
                Sql.execute(
                        connection,
                        "insert into %s (district_id%s) select copy.id%s from %s t, copy where t.district_id = ?"
                                .formatted(table, columns(rest, "", null), columns(rest, "t.", id), table),
                        district.id());
            }
        }
        settle();
    }

    /** More peer sessions of the district's first one's advocate, one an hour into the past. */
    void fillWithSessions(TestDistrict district, int sessions) throws SQLException {
        try (var connection = sql.asSuperuserOfApplication()) {
            var rest = rest(connection, "peer_session");
            var values = columns(rest, "t.", "gen_random_uuid()")
                    .replace("t.session_number", "t.session_number + i")
                    .replace("t.started_at", "t.started_at - i * interval '1 hour'")
                    .replace("t.ended_at", "t.ended_at - i * interval '1 hour'");
            Sql.execute(
                    connection,
                    "insert into peer_session (district_id%s) select t.district_id%s from peer_session t, generate_series(1, %d) i where t.district_id = ? and t.school_id = ?"
                            .formatted(columns(rest, "", null), values, sessions),
                    district.id(),
                    district.north().id());
        }
    }

    /** More audit entries like the district's first one, one a minute into the past. */
    void fillWithAudit(TestDistrict district, int entries) throws SQLException {
        try (var connection = sql.asSuperuserOfApplication()) {
            var rest = rest(connection, "audit_entry");
            var values = columns(rest, "t.", "gen_random_uuid()")
                    .replace("t.occurred_at", "t.occurred_at - i * interval '1 minute'");
            Sql.execute(
                    connection,
                    "insert into audit_entry (district_id%s) select t.district_id%s from (select * from audit_entry where district_id = ? limit 1) t, generate_series(1, %d) i"
                            .formatted(columns(rest, "", null), values, entries),
                    district.id());
        }
    }

    void settle() throws SQLException {
        try (var connection = sql.asSuperuserOfApplication()) {
            Sql.execute(connection, "vacuum analyze");
        }
    }

    private static java.util.List<String> rest(Connection connection, String table) throws SQLException {
        return Sql.column(
                connection,
                "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped"
                        + " and attgenerated = '' and attname <> 'district_id' order by attnum",
                table);
    }

    private static String columns(java.util.List<String> names, String prefix, String id) {
        var text = new StringBuilder();
        for (var name : names) {
            text.append(", ")
                    .append(
                            name.equals("id") && id != null
                                    ? id
                                    : name.equals("code") && id != null && id.startsWith("copy")
                                            ? "'c' || replace(copy.id::text, '-', '')"
                                            : prefix + name);
        }
        return text.toString();
    }
}
