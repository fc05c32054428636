package org.handrail.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.handrail.platform.persistence.TestContexts;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** G2 by attack: what an injected statement could try as the application's database role. */
@QuarkusTest
class HostileSqlTest {
    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    TestContexts contexts;

    TestDistrict mine;
    TestDistrict theirs;

    @BeforeEach
    void twoDistricts() {
        mine = world.district();
        theirs = world.district();
    }

    @Test
    void g2_withoutAContextNothingIsSeen() throws SQLException {
        try (var connection = sql.asApp()) {
            for (var table : tenantTables(connection)) {
                assertThat(Sql.column(connection, "select 1 from " + table))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    @Test
    void g2_withAContextOnlyTheOwnDistrictIsSeen() throws SQLException {
        try (var connection = entered()) {
            for (var table : tenantTables(connection)) {
                assertThat(Sql.column(connection, "select 1 from " + table + " where district_id <> ?", mine.id()))
                        .as(table)
                        .isEmpty();
            }
            assertThat(Sql.column(connection, "select name from school order by name"))
                    .containsExactly("North High", "South High");
        }
    }

    static Stream<String> forgeries() {
        var far = "99999999999";
        return Stream.of(
                "%s",
                "%s||||",
                "%s|||0|" + far,
                "%s|||0|" + far + "#",
                "%s|||0|" + far + "#00",
                "%s|||0|" + far + "#" + "0".repeat(64),
                "#" + "0".repeat(64),
                "%s' or true --");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void g2_aForgedSettingSeesNothing(String forgery) throws SQLException {
        var context = forgery.formatted(theirs.id());
        try (var connection = entered()) {
            Sql.column(connection, "select set_config('handrail.entered', ?, false)", context);
            assertThat(Sql.column(connection, "select 1 from person")).isEmpty();
        }
        try (var connection = sql.asApp()) {
            assertThatThrownBy(() -> Sql.column(connection, "select platform.enter(?)", context))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void g2_aContextWithAnotherDistrictsIdUnderItsSignatureIsRefused() throws SQLException {
        var swapped =
                contexts.of(mine.id()).replace(mine.id().toString(), theirs.id().toString());
        try (var connection = sql.asApp()) {
            assertThatThrownBy(() -> Sql.column(connection, "select platform.enter(?)", swapped))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            assertThat(Sql.column(connection, "select 1 from school")).isEmpty();
        }
    }

    @Test
    void g2_anExpiredContextSeesNothing() throws SQLException {
        try (var connection = sql.asApp()) {
            Sql.column(connection, "select set_config('handrail.entered', ?, false)", contexts.expired(theirs.id()));
            assertThat(Sql.column(connection, "select 1 from school")).isEmpty();
            assertThatThrownBy(() -> Sql.column(connection, "select platform.enter(?)", contexts.expired(theirs.id())))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void g2_aGenuineContextThatWasNotEnteredSeesNothing() throws SQLException {
        var genuine = contexts.of(theirs.id());
        try (var connection = entered()) {
            set(connection, genuine);
            assertThat(Sql.column(connection, "select 1 from school")).isEmpty();
            // What a transaction has entered is over with it, also for the same session and the same context.
            Sql.column(connection, "select platform.enter(?)", genuine);
            assertThat(Sql.column(connection, "select 1 from school")).hasSize(2);
            connection.commit();
            set(connection, genuine);
            assertThat(Sql.column(connection, "select 1 from school")).isEmpty();
        }
        for (var forgetting : List.of("select 1", "discard sequences")) {
            try (var connection = forgetting.startsWith("discard") ? entered() : sql.asApp()) {
                Sql.execute(connection, forgetting);
                set(connection, genuine);
                assertThatThrownBy(() -> Sql.column(connection, "select 1 from school"))
                        .as(forgetting)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("55000"));
            }
        }
    }

    /** Everything that the application's role can write of what {@code enter} writes. */
    private static void set(Connection connection, String context) throws SQLException {
        Sql.column(
                connection,
                "select set_config('handrail.entered', t.district, false), set_config('handrail.district', t.district, false)"
                        + " from (values (?)) as t (district)",
                context.substring(0, context.indexOf('|')));
    }

    @Test
    void g2_aForeignRowCanNotBeWrittenMovedOrDeleted() throws SQLException {
        refused("insert into holiday (district_id, id, version, updated_at, school_year_id, name, starts_on, ends_on)"
                + " values ('" + theirs.id() + "', gen_random_uuid(), 0, now(), gen_random_uuid(), 'x', now(), now())");
        refused("update school set district_id = '" + theirs.id() + "'");
        try (var connection = entered()) {
            assertThat(changed(
                            connection, "update school set name = 'Taken' where district_id = '" + theirs.id() + "'"))
                    .isZero();
            assertThat(changed(
                            connection,
                            "delete from person where id = '"
                                    + theirs.north()
                                            .users()
                                            .values()
                                            .iterator()
                                            .next()
                                            .person() + "'"))
                    .isZero();
        }
    }

    @Test
    void g2_aForeignRowCanNotBeReferenced() {
        // The key carries the district, so for the database this is a row that does not exist.
        refused("insert into school_year (district_id, id, version, updated_at, school_id, name, starts_on, ends_on)"
                + " values ('" + mine.id() + "', gen_random_uuid(), 0, now(), '"
                + theirs.north().id()
                + "', 'x', '2026-08-01', '2027-06-01')");
        refused("update person set school_id = '" + theirs.north().id() + "'");
    }

    @Test
    void g2_aUniqueKeyRevealsNothingOfAnotherDistrict() throws SQLException {
        try (var connection = entered()) {
            // The same id and the same name as a row of theirs: both are free here.
            Sql.execute(
                    connection,
                    "insert into school (district_id, id, version, updated_at, name, time_zone)"
                            + " values (?, ?, 0, now(), 'Elsewhere High', 'UTC')",
                    mine.id(),
                    theirs.north().id());
            assertThat(changed(
                            connection,
                            "insert into school (district_id, id, version, updated_at, name, time_zone)"
                                    + " values ('" + mine.id() + "', '"
                                    + theirs.south().id() + "', 0, now(), 'x', 'UTC')"
                                    + " on conflict do nothing"))
                    .isEqualTo(1);
        }
        refused("insert into school (district_id, id, version, updated_at, name, time_zone) values ('" + theirs.id()
                + "', '" + theirs.north().id() + "', 0, now(), 'North High', 'UTC') on conflict do nothing");
        refused("insert into school (district_id, id, version, updated_at, name, time_zone) values ('" + theirs.id()
                + "', '" + theirs.north().id() + "', 0, now(), 'North High', 'UTC')"
                + " on conflict (district_id, id) do update set name = 'Taken'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role handrail_owner",
                "set role postgres",
                "set session authorization postgres",
                "alter table person disable row level security",
                "alter table person no force row level security",
                "drop policy district on person",
                "create policy mine on person using (true)",
                "create table loot (id int)",
                "create function public.f() returns int language sql as 'select 1'",
                "create or replace function platform.district() returns uuid language sql as 'select null::uuid'",
                "alter role current_user bypassrls",
                "select * from platform.context_key",
                "update platform.context_key set inner_pad = inner_pad",
                "select platform.verified_context('x')",
                "select platform.entry_of(gen_random_uuid())",
                "select setval('platform.entry', 1)",
                "select nextval('platform.entry')",
                "select currval('platform.entry')",
                "select last_value from platform.entry",
                "alter sequence platform.entry restart",
                "drop sequence platform.entry",
                "call platform.protect('person')",
                "copy person to '/tmp/loot'",
                "copy person to program 'cat'",
                "copy person from '/etc/passwd'",
                "select pg_read_file('/etc/passwd')",
                "select lo_import('/etc/passwd')",
                "truncate person",
                "update audit_entry set action = 'x'",
                "delete from audit_entry",
                "insert into audit_link values (gen_random_uuid(), 1, gen_random_uuid(), '')",
                "update audit_checkpoint set position = 0",
                "select * from pg_authid",
                "create temporary view v as select * from platform.context_key; select * from v",
            })
    void g2_theRoleHasNoWayOut(String statement) {
        refused(statement);
    }

    @Test
    void g2_copyOutGivesOnlyTheOwnDistrict() throws SQLException, java.io.IOException {
        try (var connection = entered()) {
            var out = new java.io.StringWriter();
            connection
                    .unwrap(org.postgresql.PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select district_id from person) to stdout", out);
            assertThat(out.toString().lines().distinct())
                    .containsExactly(mine.id().toString());
        }
    }

    @Test
    void g2_definerFunctionsAnswerNothingAboutAnotherDistrict() throws SQLException {
        try (var connection = entered()) {
            assertThat(Sql.column(connection, "select platform.district()"))
                    .containsExactly(mine.id().toString());
            // Sealing works on the entered district only.
            Sql.column(connection, "select last_position from platform.seal_audit()");
        }
        try (var connection = sql.asOwner()) {
            assertThat(Sql.column(connection, "select 1 from audit_link where district_id = ?", theirs.id()))
                    .isEmpty();
        }
        try (var connection = sql.asApp()) {
            assertThatThrownBy(() -> Sql.column(connection, "select platform.seal_audit()"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void g2_aSettingDoesNotOutliveItsTransaction() throws SQLException {
        try (var connection = sql.asApp()) {
            connection.setAutoCommit(false);
            Sql.column(connection, "select platform.enter(?)", contexts.of(mine.id()));
            assertThat(Sql.column(connection, "select 1 from school")).hasSize(2);
            connection.commit();
            assertThat(Sql.column(connection, "select 1 from school")).isEmpty();
            connection.rollback();
        }
    }

    /** A transaction of the application in my district, as an injected statement would find it. */
    private Connection entered() throws SQLException {
        var connection = sql.asApp();
        connection.setAutoCommit(false);
        Sql.column(connection, "select platform.enter(?)", contexts.of(mine.id()));
        return connection;
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> {
                    try (var connection = entered()) {
                        Sql.execute(connection, statement);
                        connection.commit();
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    private static int changed(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            return prepared.executeUpdate();
        }
    }

    private static List<String> tenantTables(Connection connection) throws SQLException {
        return Sql.column(connection, "select distinct tablename::text from pg_policies where policyname = 'district'");
    }
}
