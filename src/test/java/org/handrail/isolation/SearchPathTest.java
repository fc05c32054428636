package org.handrail.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.persistence.TestContexts;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * G2: {@code platform.district()} runs as its owner and leaves the search path as the caller has it, so no name in it
 * may be looked up there; nor in what the application runs as itself. The application's role can't make functions; here
 * somebody has made them for it.
 */
@QuarkusTest
class SearchPathTest {
    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    TestContexts contexts;

    @BeforeEach
    void impostors() throws SQLException {
        try (var connection = sql.asOwner()) {
            Sql.execute(connection, """
                    drop schema if exists impostors cascade;
                    create schema impostors;
                    create function impostors.current_setting(text, boolean) returns text language sql
                      as $$ select pg_catalog.current_setting('handrail.wanted') $$;
                    create function impostors.length(text) returns int language sql as 'select 36';
                    create function impostors.currval(regclass) returns bigint language sql as 'select 1';
                    create function impostors.uuid_hash_extended(uuid, bigint) returns bigint language sql as 'select 1';
                    create function impostors.same(int, int) returns boolean language sql as 'select true';
                    create function impostors.same(bigint, bigint) returns boolean language sql as 'select true';
                    create operator impostors.= (leftarg = int, rightarg = int, function = impostors.same);
                    create operator impostors.= (leftarg = bigint, rightarg = bigint, function = impostors.same);
                    create function impostors.told(jsonb, text) returns text language sql as $$ select 'impostor' $$;
                    create operator impostors.->> (leftarg = jsonb, rightarg = text, function = impostors.told);
                    create function impostors.pg_try_advisory_xact_lock(bigint) returns boolean language sql
                      as 'select false';
                    create function impostors.hashtextextended(text, bigint) returns bigint language sql as 'select 1';
                    create function impostors.joined(uuid, text) returns text language sql as $$ select 'impostor' $$;
                    create operator impostors.|| (leftarg = uuid, rightarg = text, function = impostors.joined);
                    create function impostors.same(uuid, uuid) returns boolean language sql as 'select false';
                    create operator impostors.= (leftarg = uuid, rightarg = uuid, function = impostors.same);
                    create domain impostors.timestamptz as pg_catalog.timestamptz check (value is null);
                    create domain impostors.jsonb as pg_catalog.jsonb check (value is null);
                    create domain impostors.uuid as pg_catalog.uuid default null check (value is null);
                    create domain impostors.text as pg_catalog.text check (value is null)""");
            Sql.execute(connection, "grant usage on schema impostors to " + sql.appRole());
        }
    }

    @AfterEach
    void gone() throws SQLException {
        try (var connection = sql.asOwner()) {
            Sql.execute(connection, "drop schema impostors cascade");
        }
    }

    @Test
    void g2_theDistrictIsFoundWithoutTheCallersSearchPath() throws SQLException {
        var mine = world.district();
        var theirs = world.district();
        try (var connection = sql.asApp()) {
            connection.setAutoCommit(false);
            Sql.column(
                    connection,
                    "select set_config('handrail.wanted', ?, true)",
                    theirs.id().toString());
            Sql.execute(connection, "set local search_path = impostors, pg_catalog, public");
            Sql.column(connection, "select platform.enter(?)", contexts.of(mine.id()));
            assertThat(district(connection)).containsExactly(mine.id().toString());

            Sql.column(
                    connection,
                    "select set_config('handrail.entered', ?, true)",
                    theirs.id().toString());
            assertThat(district(connection)).containsExactly((String) null);
            assertThat(Sql.column(connection, "select name from public.school")).isEmpty();
        }
    }

    @Test
    void r39_aReadingIsNotedAsItWasToldWhateverTheCallersSearchPath() throws SQLException {
        var mine = world.district();
        var entry = UUID.randomUUID();
        try (var connection = sql.asApp()) {
            connection.setAutoCommit(false);
            Sql.execute(connection, "set local search_path = impostors, pg_catalog, public");
            Sql.column(connection, "select platform.enter(?)", contexts.of(mine.id()));
            Sql.column(
                    connection,
                    "select platform.note_reading(?, pg_catalog.gen_random_uuid(), null, 'OWN_RECORD')",
                    """
                    {"id": "%s", "occurredAt": "2026-12-01T12:00:00Z", "role": "PEER_ADVOCATE",
                     "action": "peer-session:read", "subjectType": "peer-session", "requestId": "%s"}""".formatted(entry, UUID.randomUUID()));
            Sql.execute(connection, "set local search_path = public");
            assertThat(Sql.column(
                            connection,
                            "select role || ' ' || action || ' ' || subject_type || ' ' || reason_kind from audit_entry where id = ?",
                            entry))
                    .containsExactly("PEER_ADVOCATE peer-session:read peer-session OWN_RECORD");
        }
    }

    @Test
    void r97_aKeyIsFoundWhateverTheCallersSearchPath() throws SQLException {
        var mine = world.district();
        var account = UUID.randomUUID();
        try (var connection = sql.asApp()) {
            connection.setAutoCommit(false);
            Sql.column(connection, "select platform.enter(?)", contexts.of(mine.id()));
            Sql.execute(connection, """
                    insert into idempotency_key (
                      district_id, account_id, idempotency_key, request_hash, status, record_id, created_at)
                    values (?, ?, 'a key', '\\x01', 201, null, now())""", mine.id(), account);
            Sql.execute(connection, "set local search_path = impostors, pg_catalog, public");
            assertThat(Sql.column(
                            connection,
                            "select free || ' ' || pg_catalog.encode(request_hash, 'hex') from platform.enter_claiming(?, null, ?, 'a key')",
                            contexts.of(mine.id()),
                            account))
                    .containsExactly("true 01");
            assertThat(Sql.column(
                            connection,
                            "select free || ' ' || pg_catalog.encode(request_hash, 'hex') from platform.claim_key(?, 'a key')",
                            account))
                    .containsExactly("true 01");
        }
    }

    private static List<String> district(Connection connection) throws SQLException {
        return Sql.column(connection, "select platform.district()");
    }
}
