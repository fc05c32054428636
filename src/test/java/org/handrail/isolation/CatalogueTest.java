package org.handrail.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.handrail.testsupport.Sql;
import org.junit.jupiter.api.Test;

/** G2 by the catalogue: what must hold for every table of the schema, also for those that are yet to come. */
@QuarkusTest
class CatalogueTest {
    /** The only tables without a tenant; each has its reason in its migration. */
    private static final List<String> WITHOUT_TENANT =
            List.of("flyway_schema_history", "scheduled_tasks", "throttle_bucket");

    /** Keys that may leave out the district: a district's code is typed at sign-in and known to all. */
    private static final List<String> SPANNING_KEYS = List.of("district_code_uk");

    @Inject
    Sql sql;

    @Test
    void g2_everyTenantTableHasForcedRowLevelSecurity() throws SQLException {
        assertThat(offenders("""
                select c.relname
                  from pg_class c
                 where c.relnamespace = 'public'::regnamespace
                   and c.relkind in ('r', 'p')
                   and not (c.relname = any (?))
                   and not (c.relrowsecurity and c.relforcerowsecurity)""", (Object) tablesWithoutTenant())).isEmpty();
    }

    @Test
    void g2_everyTenantTableHasPoliciesThatReadAndWriteByDistrict() throws SQLException {
        assertThat(offenders("""
                select c.relname
                  from pg_class c
                 where c.relnamespace = 'public'::regnamespace
                   and c.relkind in ('r', 'p')
                   and not (c.relname = any (?))
                   and not exists (
                     select from pg_policies p
                      where p.tablename = c.relname
                        and p.policyname = 'district'
                        and p.permissive = 'PERMISSIVE'
                        and p.cmd = 'ALL'
                        and p.qual = '(district_id = ( SELECT platform.district() AS district))'
                        and p.with_check = p.qual)""", (Object) tablesWithoutTenant())).isEmpty();
    }

    @Test
    void g2_noPolicyButTheDistrictsAppliesToTheApplication() throws SQLException {
        assertThat(offenders(
                        "select tablename || '.' || policyname from pg_policies where policyname <> 'district'"
                                + " and (roles && array['public', ?]::name[])",
                        sql.appRole()))
                .isEmpty();
    }

    @Test
    void g2_everyPrimaryAndUniqueKeyCarriesTheDistrict() throws SQLException {
        assertThat(offenders("""
                select i.relname
                  from pg_index x
                  join pg_class i on i.oid = x.indexrelid
                  join pg_class c on c.oid = x.indrelid
                 where c.relnamespace = 'public'::regnamespace
                   and x.indisunique
                   and not (c.relname = any (?))
                   and not (i.relname = any (?))
                   and not exists (
                     select from pg_attribute a
                      where a.attrelid = c.oid and a.attname = 'district_id' and a.attnum = any (x.indkey))""", tablesWithoutTenant(), SPANNING_KEYS.toArray(String[]::new)))
                .isEmpty();
    }

    @Test
    void g2_everyForeignKeyCarriesTheDistrict() throws SQLException {
        assertThat(offenders("""
                select k.conname
                  from pg_constraint k
                 where k.contype = 'f'
                   and k.connamespace = 'public'::regnamespace
                   and not (exists (select from pg_attribute a where a.attrelid = k.conrelid
                              and a.attname = 'district_id' and a.attnum = any (k.conkey))
                        and exists (select from pg_attribute a where a.attrelid = k.confrelid
                              and a.attname = 'district_id' and a.attnum = any (k.confkey)))""")).isEmpty();
    }

    @Test
    void everyIndexOfATenantTableStartsWithTheDistrict() throws SQLException {
        assertThat(offenders("""
                select i.relname
                  from pg_index x
                  join pg_class i on i.oid = x.indexrelid
                  join pg_class c on c.oid = x.indrelid
                  join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
                 where c.relnamespace = 'public'::regnamespace
                   and not (c.relname = any (?))
                   and not (i.relname = any (?))
                   and a.attname <> 'district_id'""", tablesWithoutTenant(), SPANNING_KEYS.toArray(String[]::new)))
                .isEmpty();
    }

    @Test
    void everyForeignKeyIsIndexed() throws SQLException {
        assertThat(offenders("""
                select k.conname
                  from pg_constraint k
                 where k.contype = 'f'
                   and k.connamespace = 'public'::regnamespace
                   and not exists (
                     select from pg_index x
                      where x.indrelid = k.conrelid
                        and k.conkey <@ (x.indkey::smallint[])[0:cardinality(k.conkey)])
                   -- A row of the whole tenant is found by the tenant.
                   and k.conkey <> array(select attnum from pg_attribute
                                          where attrelid = k.conrelid and attname = 'district_id')
                   and cardinality(array(select distinct unnest(k.conkey))) > 1""")).isEmpty();
    }

    @Test
    void g2_theApplicationsRoleHasNoPowers() throws SQLException {
        assertThat(offenders("""
                select rolname from pg_roles
                 where rolname = ?
                   and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""", sql.appRole())).isEmpty();
        assertThat(offenders("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                 where r.rolname = ? and c.relnamespace in ('public'::regnamespace, 'platform'::regnamespace)""", sql.appRole())).isEmpty();
        assertThat(offenders("""
                select n.nspname from pg_namespace n
                 where n.nspname in ('public', 'platform')
                   and has_schema_privilege(?, n.oid, 'create')""", sql.appRole())).isEmpty();
    }

    @Test
    void g18_theApplicationCanNeitherChangeNorDeleteAudit() throws SQLException {
        assertThat(offenders("""
                select c.relname || ' ' || p.privilege
                  from pg_class c, unnest(array['update', 'delete', 'truncate']) as p (privilege)
                 where c.relnamespace = 'public'::regnamespace
                   and c.relname like 'audit\\_%'
                   and c.relkind = 'r'
                   and has_table_privilege(?, c.oid, p.privilege)""", sql.appRole())).isEmpty();
    }

    @Test
    void g2_definerFunctionsFixTheirSearchPathAndFewAreOpenToTheApplication() throws SQLException {
        assertThat(offenders("""
                select p.proname from pg_proc p
                 where p.prosecdef
                   and p.pronamespace in ('public'::regnamespace, 'platform'::regnamespace)
                   and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)"""))
                .as("without a search path of its own; SearchPathTest shows that it needs none")
                .containsExactly("district");
        assertThat(offenders("""
                select p.proname from pg_proc p
                 where not p.prosecdef
                   and p.pronamespace in ('public'::regnamespace, 'platform'::regnamespace)
                   and p.proconfig is not null"""))
                .as("as the application, with a search path under which policies are planned anew")
                .isEmpty();
        assertThat(offenders("""
                select p.proname from pg_proc p
                 where p.pronamespace = 'platform'::regnamespace
                   and has_function_privilege(?, p.oid, 'execute')
                 order by 1""", sql.appRole()))
                .containsExactly(
                        "alone",
                        "audit_hash",
                        "claim_key",
                        "district",
                        "district_of",
                        "districts",
                        "enter",
                        "enter_claiming",
                        "entered",
                        "is_empty",
                        "note_reading",
                        "seal_audit");
    }

    private static String[] tablesWithoutTenant() {
        return WITHOUT_TENANT.toArray(String[]::new);
    }

    private List<String> offenders(String query, Object... parameters) throws SQLException {
        try (var connection = sql.asOwner()) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof String[] names) {
                    parameters[i] = connection.createArrayOf("text", names);
                }
            }
            return Sql.column(connection, query, parameters);
        }
    }
}
