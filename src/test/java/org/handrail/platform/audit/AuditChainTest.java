package org.handrail.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.TestDistrict;
import org.handrail.testsupport.World;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditChainTest {
    @Inject
    World world;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditVerification verification;

    @Inject
    Audit audit;

    @Inject
    Tenant tenant;

    @Inject
    Session session;

    @Inject
    Sql sql;

    TestDistrict district;

    @BeforeEach
    void aDistrictWithSomethingDone() {
        district = world.district();
        for (var name : new String[] {"East High", "West High"}) {
            district.as(Role.DISTRICT_ADMINISTRATOR)
                    .body(Map.of("name", name, "timeZone", "America/Juneau", "active", true))
                    .post("/schools")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void g18_everyWriteAndSignInLeavesAnEntry() throws SQLException {
        assertThat(entries("select action from audit_entry where district_id = ? and outcome = 'DONE' order by 1"))
                .containsExactly("school:write", "school:write", "sign-in");
    }

    @Test
    void g18_aRefusalLeavesAnEntryOfItsOwn() throws SQLException {
        district.as(Role.PEER_ADVOCATE)
                .body(Map.of("name", "X", "timeZone", "America/Juneau", "active", true))
                .post("/schools")
                .then()
                .statusCode(403);
        var foreign = world.district().north().id();
        district.as(Role.PEER_ADVOCATE).get("/schools/" + foreign).then().statusCode(404);
        assertThat(entries("select action || ' ' || problem_code || ' ' || coalesce(subject_id::text, '-')"
                        + " from audit_entry where district_id = ? and outcome = 'REFUSED' order by occurred_at"))
                .containsExactly("createSchool forbidden -", "getSchool not-found " + foreign);
    }

    /** Entries are written last, together; what was rolled back before has none, and the next transaction is its own. */
    @Test
    void g18_whatWasRolledBackLeavesNoEntry() throws SQLException {
        tenant.enter(district.id());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.done("program:write", "program", null, null);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 3; i++) {
                audit.done("person:write", "person", null, null);
            }
        });
        assertThat(entries(
                        "select action from audit_entry where district_id = ? and subject_type <> 'school' order by 1"))
                .containsExactly("person:write", "person:write", "person:write", "sign-in");
    }

    /** The commit goes to the database behind the entry: where that is refused, nothing is done. */
    @Test
    void g18_whatHasNoEntryIsNotDone() throws SQLException {
        tenant.enter(district.id());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    session.createMutationQuery("update School s set s.name = s.name || ', renamed'")
                            .executeUpdate();
                    audit.done(null, "school", null, null);
                }))
                .hasStackTraceContaining("audit_entry");
        assertThat(entries("select name from school where district_id = ?"))
                .contains("East High", "West High")
                .noneMatch(name -> name.endsWith("renamed"));
    }

    @Test
    void g18_aSealedChainVerifies() {
        sealer.run();
        var report = verification.of(district.id());
        assertThat(report.findings()).isEmpty();
        assertThat(report.linked()).isEqualTo(3);
        assertThat(report.unsealed()).isZero();
    }

    /** Chains of years are verified by it, so whoever writes the function anew has to meet it. */
    @Test
    void g18_aLinksHashIsTheSha256OfTheLastOneAndTheEntrysFields() throws Exception {
        var fields = "00000000-0000-0000-0000-00000000000a|00000000-0000-0000-0000-00000000000b|1796126400.250000|-"
                + "|SUPERVISOR|peer-session:read|READ|-|peer-session|00000000-0000-0000-0000-00000000000c|-"
                + "|SUPERVISION|00000000-0000-0000-0000-00000000000d";
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        var expected = HexFormat.of().formatHex(digest.digest(fields.getBytes(StandardCharsets.UTF_8)));
        try (var connection = sql.asOwner()) {
            assertThat(Sql.column(connection, """
                            select encode(platform.audit_hash('\\x00', row(
                              '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-00000000000b',
                              to_timestamp(1796126400.25), null, 'SUPERVISOR', 'peer-session:read', 'READ', null,
                              'peer-session', '00000000-0000-0000-0000-00000000000c', null, 'SUPERVISION',
                              '00000000-0000-0000-0000-00000000000d')::audit_entry), 'hex')""")).containsExactly(expected);
        }
    }

    @Test
    void g18_whatIsNotYetSealedIsNamed() {
        assertThat(verification.of(district.id()).unsealed()).isEqualTo(3);
    }

    @Test
    void g18_aChangedEntryIsFoundAndLocated() throws SQLException {
        sealer.run();
        tamper("update audit_entry set action = 'nothing' where district_id = ? and action = 'sign-in'");
        assertThat(verification.of(district.id()).findings()).anyMatch(finding -> finding.contains("position 1"));
    }

    @Test
    void g18_aRemovedEntryIsFoundAndLocated() throws SQLException {
        sealer.run();
        tamper("delete from audit_entry where district_id = ? and id = ("
                + "select entry_id from audit_link where position = 2 and district_id = audit_entry.district_id)");
        assertThat(verification.of(district.id()).findings()).anyMatch(finding -> finding.contains("position 2"));
    }

    @Test
    void g18_aRewrittenChainDoesNotFitItsCheckpoints() throws SQLException {
        sealer.run();
        tamper("update audit_entry set role = 'BOARD_VIEWER' where district_id = ?");
        try (var connection = sql.asOwner()) {
            Sql.execute(connection, """
                    do $$
                    declare
                      previous bytea := '\\x00';
                      entry record;
                    begin
                      for entry in select l.position, e as whole
                                     from audit_link l
                                     join audit_entry e on e.district_id = l.district_id and e.id = l.entry_id
                                    where l.district_id = '%s' order by l.position loop
                        previous := platform.audit_hash(previous, entry.whole);
                        update audit_link set hash = previous
                         where district_id = '%1$s' and position = entry.position;
                      end loop;
                    end $$""".replace("%s", "%1$s").formatted(district.id()));
        }
        assertThat(verification.of(district.id()).findings())
                .containsExactly("The checkpoint at position 3 does not fit the chain");
    }

    private void tamper(String statement) throws SQLException {
        try (var connection = sql.asOwner()) {
            Sql.execute(connection, statement, district.id());
        }
    }

    private java.util.List<String> entries(String query) throws SQLException {
        try (var connection = sql.asOwner()) {
            return Sql.column(connection, query, district.id());
        }
    }
}
