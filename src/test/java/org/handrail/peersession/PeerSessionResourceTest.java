package org.handrail.peersession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.Meanwhile;
import org.handrail.testsupport.Sql;
import org.handrail.testsupport.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PeerSessionResourceTest extends PeerSessionCase {
    @Inject
    Meanwhile meanwhile;

    @Inject
    Sql sql;

    @Test
    void anAdvocateRecordsASessionAndReadsItBack() {
        var id = created(record());
        district.as(team.student())
                .get("/peer-sessions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("SUBMITTED"))
                .body("number", equalTo(1))
                .body("note", equalTo(NOTE))
                .body("recipient.id", equalTo(recipient.toString()))
                .body("advocate.name", equalTo("Given peer-advocate-north Family"))
                .body("addenda", hasSize(0));
        as(Role.PEER_ADVOCATE).get("/peer-sessions").then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void aRepeatedRequestMakesOneRecord() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            ids.add(district.as(team.student())
                    .header("Idempotency-Key", "once")
                    .body(record())
                    .post("/peer-sessions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    /** The row goes to the database with the closing ones, so it is there that it is refused. */
    @Test
    void aRecordWhoseNumberIsTakenMeanwhileLeavesNothingAndCanBeSentAgain() throws SQLException {
        var first = UUID.fromString(created(record()));
        var second = with("startedAt", anHourAgo.minus(Duration.ofHours(1)));
        Supplier<Integer> recorded = () -> as(team.student())
                .header("Idempotency-Key", "taken")
                .body(second)
                .post("/peer-sessions")
                .statusCode();
        var takes = "update peer_session set session_number = 2 where id = ?";
        assertThat(meanwhile.doing(takes, first, recorded)).isEqualTo(409);
        try (var connection = sql.asSuperuserOfApplication()) {
            for (var table : List.of("peer_session", "peer_session_text")) {
                assertThat(Sql.column(
                                connection, "select count(*) from " + table + " where district_id = ?", district.id()))
                        .as(table)
                        .containsExactly("1");
            }
        }
        assertThat(recorded.get()).isEqualTo(201);
        as(team.student()).get("/peer-sessions").then().body("items.number", contains(2, 3));
    }

    @Test
    void onlyAdvocatesRecordSessionsAndOnlyTheirOwn() {
        for (var role : Role.values()) {
            if (role != Role.PEER_ADVOCATE) {
                as(role).body(record()).post("/peer-sessions").then().statusCode(403);
            }
        }
        var other = teams.another(team, "second-advocate");
        var foreign = teams.team(world.district());
        for (var advocate : List.of(other.advocate(), foreign.advocate(), UUID.randomUUID())) {
            refused(with("advocateId", advocate), 400, "validation-failed")
                    .body("errors[0].pointer", equalTo("/advocateId"))
                    .body("errors[0].message", equalTo("This is not your advocate record of this term"));
        }
    }

    @Test
    void anUnknownStudentAndAForeignOneAreRefusedAlike() {
        var foreign = world.district().north().user(Role.STUDENT_PARTICIPANT).person();
        var elsewhere = district.south().user(Role.STUDENT_PARTICIPANT).person();
        var adult = district.north().user(Role.COUNSELLOR).person();
        for (var person : List.of(foreign, elsewhere, adult, UUID.randomUUID())) {
            refused(with("recipientId", person), 400, "validation-failed")
                    .body("errors[0].message", equalTo("Choose a student of the school"));
        }
        var connection = with("modelCode", "PEER_CONNECTION");
        connection.put("recipientId", elsewhere);
        created(connection);
    }

    @Test
    void r19_aScheduledSessionNamesTheStudentAndADropInNeedNot() {
        for (var origin : List.of("SCHEDULED", "STAFF_REFERRAL")) {
            var nameless = without("recipientId");
            nameless.put("origin", origin);
            refused(nameless, 400, "validation-failed").body("errors[0].pointer", equalTo("/recipientId"));
        }
        var dropIn = without("recipientId");
        dropIn.put("origin", "DROP_IN");
        dropIn.put("gradeBand", "GRADES_9_10");
        var id = created(dropIn);
        as(Role.PEER_ADVOCATE)
                .get("/peer-sessions/" + id)
                .then()
                .body("recipient", nullValue())
                .body("gradeBand", equalTo("GRADES_9_10"));
    }

    @Test
    void r19_anInformalSessionNeedsAModelThatAllowsIt() {
        var informal = with("origin", "INFORMAL");
        informal.put("modelCode", "CONFLICT_MEDIATION");
        refused(informal, 400, "validation-failed").body("errors[0].pointer", equalTo("/origin"));
        informal.put("modelCode", "PEER_COUNSELING");
        created(informal);
    }

    @Test
    void r20_aSessionIsNotHandedInBeforeTheLimitsWereTold() {
        refused(with("limitsTold", false), 409, "limits-not-told");
        var draft = with("limitsTold", false);
        draft.put("submit", false);
        var id = created(draft);
        at(0, team.student())
                .post("/peer-sessions/" + id + "/submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("limits-not-told"));
        draft.put("limitsTold", true);
        at(0, team.student()).body(draft).put("/peer-sessions/" + id).then().statusCode(200);
        at(1, team.student())
                .post("/peer-sessions/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void r21_nobodyHasASessionWithThemselves() {
        refused(with("recipientId", team.student().person()), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/recipientId"));
    }

    @Test
    void r24_aSessionStartsInThePastAndLastsOneToAHundredAndEightyMinutes() {
        refused(with("startedAt", Instant.now().plusSeconds(120)), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/startedAt"));
        refused(with("minutes", 0), 400, "validation-failed");
        refused(with("minutes", 181), 400, "validation-failed");
        created(with("minutes", 1));
    }

    @Test
    void r24_sessionsOfOneAdvocateDoNotOverlap() {
        created(record());
        var overlapping = with("startedAt", anHourAgo.plus(29, ChronoUnit.MINUTES));
        refused(overlapping, 409, "sessions-overlap");
        overlapping.put("startedAt", anHourAgo.plus(30, ChronoUnit.MINUTES));
        var next = created(draft(overlapping));
        overlapping.put("startedAt", anHourAgo.plus(15, ChronoUnit.MINUTES));
        at(0, team.student())
                .body(overlapping)
                .put("/peer-sessions/" + next)
                .then()
                .statusCode(409);
        overlapping.put("startedAt", anHourAgo.plus(31, ChronoUnit.MINUTES));
        at(0, team.student())
                .body(overlapping)
                .put("/peer-sessions/" + next)
                .then()
                .statusCode(200);
    }

    @Test
    void r24_ofTwoOverlappingSessionsRecordedAtOnceOneIsKept() {
        district.token(team.student());
        var statuses = AtOnce.all(8, () -> post(record()).extract().statusCode());
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void r24_sessionsOfOneStudentInTwoProgramsDoNotOverlapEither() {
        created(record());
        refused(with("advocateId", alsoElsewhere()), 409, "sessions-overlap");
    }

    /** With a key of its own each waits in the statement that claims it, without one in the statement that enters. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void r24_ofTwoRecordedAtOnceInTwoProgramsOneIsKept(boolean keyed) {
        district.token(team.student());
        var elsewhere = alsoElsewhere();
        var turn = new AtomicInteger();
        var statuses = AtOnce.all(8, () -> {
            var record = turn.getAndIncrement() % 2 == 0 ? record() : with("advocateId", elsewhere);
            var request = as(team.student()).body(record);
            return (keyed ? request.header("Idempotency-Key", UUID.randomUUID().toString()) : request)
                    .post("/peer-sessions")
                    .statusCode();
        });
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    /** The same student serves in another program as well. */
    private UUID alsoElsewhere() {
        return teams.advocate(
                district,
                teams.program(district, district.north()),
                team.student(),
                Teams.today().minusDays(30),
                Teams.today().plusDays(30));
    }

    @Test
    void r12_aClosedGateRefusesTheSessionAndSaysWhatIsMissing() {
        var id = created(draft(record()));
        teams.pause(team);
        refused(with("startedAt", anHourAgo.minus(2, ChronoUnit.HOURS)), 409, "gate-closed")
                .body("missing.code", contains("PAUSED"))
                .body("missing[0].met", equalTo(false))
                .body("missing[0].fixedBy", equalTo("PROGRAM_COORDINATOR"));
        as(Role.PEER_ADVOCATE).get("/peer-sessions/" + id).then().statusCode(200);
    }

    @Test
    void aSessionOutsideTheTermOfServiceIsRefused() {
        for (var day : List.of("2001-01-01T10:00:00Z", "-999999999-01-01T00:00:00Z")) {
            refused(with("startedAt", day), 400, "validation-failed");
        }
        refused(with("startedAt", anHourAgo.minus(Duration.ofDays(150))), 400, "validation-failed")
                .body("errors[0].pointer", equalTo("/startedAt"));
    }

    @Test
    void r28_aPresentationKeepsAHeadCountAndNoNames() {
        var presentation = with("modelCode", "PEER_EDUCATION");
        presentation.put("headCount", 28);
        refused(presentation, 400, "validation-failed").body("errors[0].pointer", equalTo("/recipientId"));
        presentation.remove("recipientId");
        presentation.remove("limitsTold");
        var id = created(presentation);
        as(Role.PEER_ADVOCATE)
                .get("/peer-sessions/" + id)
                .then()
                .body("headCount", equalTo(28))
                .body("recipient", nullValue());
        presentation.remove("headCount");
        presentation.put("startedAt", anHourAgo.minus(1, ChronoUnit.DAYS));
        refused(presentation, 400, "validation-failed").body("errors[0].pointer", equalTo("/headCount"));
        refused(with("headCount", 3), 400, "validation-failed").body("errors[0].pointer", equalTo("/headCount"));
    }
}
