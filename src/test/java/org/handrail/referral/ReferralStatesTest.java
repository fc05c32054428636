package org.handrail.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.handrail.platform.security.Role.COUNSELLOR;
import static org.handrail.platform.security.Role.PEER_ADVOCATE;
import static org.handrail.platform.security.Role.PROGRAM_COORDINATOR;
import static org.handrail.platform.security.Role.SUPERVISOR;
import static org.handrail.referral.ReferralStatus.ACCEPTED;
import static org.handrail.referral.ReferralStatus.ACKNOWLEDGED;
import static org.handrail.referral.ReferralStatus.CLOSED;
import static org.handrail.referral.ReferralStatus.DECLINED;
import static org.handrail.referral.ReferralStatus.IN_PROGRESS;
import static org.handrail.referral.ReferralStatus.REVOKED;
import static org.handrail.referral.ReferralStatus.SENT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handrail.platform.security.Role;
import org.handrail.testsupport.AtOnce;
import org.handrail.testsupport.ReferralFixture;
import org.handrail.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralStatesTest {
    /** What is possible in which state; to acknowledge again what somebody has changes nothing. */
    private static final Map<ReferralStatus, Set<String>> POSSIBLE = Map.of(
            SENT, Set.of("acknowledgement", "revocation", "hand-on"),
            ACKNOWLEDGED, Set.of("acknowledgement", "acceptance", "decline", "revocation", "hand-on"),
            ACCEPTED, Set.of("acknowledgement", "progress", "hand-on"),
            IN_PROGRESS, Set.of("acknowledgement", "closure", "hand-on"),
            DECLINED, Set.of(),
            CLOSED, Set.of(),
            REVOKED, Set.of());

    private static final Map<ReferralStatus, List<String>> WAY = Map.of(
            SENT, List.of(),
            ACKNOWLEDGED, List.of("acknowledgement"),
            ACCEPTED, List.of("acknowledgement", "acceptance"),
            IN_PROGRESS, List.of("acknowledgement", "acceptance", "progress"),
            DECLINED, List.of("acknowledgement", "decline"),
            CLOSED, List.of("acknowledgement", "acceptance", "progress", "closure"),
            REVOKED, List.of("revocation"));

    private static final List<String> STEPS =
            List.of("acknowledgement", "acceptance", "decline", "progress", "closure", "revocation", "hand-on");

    @Inject
    World world;

    ReferralFixture given;

    @BeforeEach
    void aProgram() {
        given = ReferralFixture.in(world.district());
    }

    @Test
    void r61_everyStepInEveryState() {
        var wrong = new ArrayList<String>();
        for (var state : ReferralStatus.values()) {
            for (var step : STEPS) {
                var id = in(state);
                var answer = make(id, step).extract();
                int expected = POSSIBLE.get(state).contains(step) ? 200 : 409;
                if (answer.statusCode() != expected) {
                    wrong.add(step + " in " + state + ": " + answer.statusCode());
                }
                if (expected == 409) {
                    var allowed = answer.<List<String>>path("allowed");
                    var steps = state.next().stream().map(Enum::name).toList();
                    if (!"invalid-transition".equals(answer.path("code")) || !steps.containsAll(allowed)) {
                        wrong.add(step + " in " + state + " allows " + allowed);
                    }
                    given.get(COUNSELLOR, id).body("status", equalTo(state.name()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void r61_whatWasAcceptedOnceIsNeverRevokedAlsoAfterItWasHandedOn() {
        var id = in(ACCEPTED);
        make(id, "hand-on").statusCode(200).body("status", equalTo("SENT"));
        make(id, "revocation").statusCode(409).body("allowed", contains("ACKNOWLEDGED"));
    }

    @Test
    void r61_aSafetyConcernCannotBeDeclinedOnlyHandedOn() {
        var id = given.raised(given.of("HARM_TO_SELF"));
        make(id, "acknowledgement").statusCode(200).body("red", equalTo(false));
        make(id, "decline").statusCode(409).body("type", equalTo("/problems/safety-cannot-be-declined"));
        make(id, "hand-on")
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("red", equalTo(true))
                .body("holder", nullValue())
                .body("receiver.id", equalTo(given.person(SUPERVISOR).toString()));
        given.step(SUPERVISOR, id, "acknowledgement")
                .statusCode(200)
                .body("red", equalTo(false))
                .body("holder.id", equalTo(given.person(SUPERVISOR).toString()));
    }

    @Test
    void r61_whoDeclinesOffersAnotherWayAndTheSenderMayTakeItUp() {
        var id = in(ACKNOWLEDGED);
        given.step(COUNSELLOR, id, "decline", Map.of("reason", "Not mine"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/rerouteToId"));
        given.step(COUNSELLOR, id, "decline", Map.of("reason", "Not mine", "rerouteToId", given.person(SUPERVISOR)))
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("handling.declineReason", equalTo("Not mine"));
        given.get(PEER_ADVOCATE, id)
                .body("status", equalTo("DECLINED"))
                .body("reroute.to.id", equalTo(given.person(SUPERVISOR).toString()))
                .body("handling", nullValue());

        var again = given.routine();
        again.put("rerouteOfId", id);
        given.raise(PEER_ADVOCATE, again)
                .statusCode(201)
                .body("receiver.id", equalTo(given.person(SUPERVISOR).toString()));
        given.raise(Role.REFERRING_STAFF, again).statusCode(400).body("errors[0].pointer", equalTo("/rerouteOfId"));
    }

    @Test
    void r61_onlyTheSenderRevokesAndOnlyARecipientHandles() {
        var id = in(SENT);
        given.step(COUNSELLOR, id, "revocation").statusCode(403);
        given.step(PEER_ADVOCATE, id, "acknowledgement").statusCode(403);
        given.step(PROGRAM_COORDINATOR, id, "decline", body("decline")).statusCode(403);
        given.step(PROGRAM_COORDINATOR, id, "acceptance").statusCode(403);
        given.step(PROGRAM_COORDINATOR, id, "hand-on", body("hand-on")).statusCode(200);
    }

    @Test
    void r55_twoAdultsWhoAcknowledgeAtOnceAreBothToldWhoHasIt() {
        for (int round = 0; round < 5; round++) {
            var id = given.raised(given.of("WEAPON"));
            var answers = bothAtOnce(role -> given.district()
                    .as(role)
                    .post("/referrals/" + id + "/acknowledgement")
                    .then());
            var holder = given.get(COUNSELLOR, id).extract().<String>path("holder.id");
            for (var answer : answers) {
                answer.statusCode(200).body("holder.id", equalTo(holder));
            }
        }
    }

    @Test
    void r55_acknowledgingAgainNeedsNoVersionAndChangesNothing() {
        var id = given.raised(given.of("WEAPON"));
        given.district()
                .as(COUNSELLOR)
                .post("/referrals/" + id + "/acknowledgement")
                .then()
                .statusCode(200);
        var tag = given.etag(COUNSELLOR, id);
        given.district()
                .as(SUPERVISOR)
                .post("/referrals/" + id + "/acknowledgement")
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .body("holder.id", equalTo(given.person(COUNSELLOR).toString()));
    }

    @Test
    void r97_twoWhoAcceptAtOnceHaveOneWinner() {
        for (int round = 0; round < 5; round++) {
            var id = in(ACKNOWLEDGED);
            var tag = given.etag(COUNSELLOR, id);
            given.get(SUPERVISOR, id).statusCode(200);
            var answers = bothAtOnce(role -> given.district()
                    .as(role)
                    .header("If-Match", tag)
                    .post("/referrals/" + id + "/acceptance")
                    .then());
            assertThat(answers.stream().map(answer -> answer.extract().statusCode()))
                    .containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void r97_aStepNeedsTheVersionThatItIsMadeTo() {
        var id = in(ACKNOWLEDGED);
        given.district()
                .as(COUNSELLOR)
                .post("/referrals/" + id + "/acceptance")
                .then()
                .statusCode(428);
        given.district()
                .as(COUNSELLOR)
                .header("If-Match", "\"99\"")
                .post("/referrals/" + id + "/acceptance")
                .then()
                .statusCode(412);
    }

    private String in(ReferralStatus state) {
        var id = given.raised(given.routine());
        WAY.get(state).forEach(step -> make(id, step).statusCode(200));
        return id;
    }

    private ValidatableResponse make(String id, String step) {
        return given.step(step.equals("revocation") ? PEER_ADVOCATE : COUNSELLOR, id, step, body(step));
    }

    private Map<String, ?> body(String step) {
        return switch (step) {
            case "decline" -> Map.of("reason", "Another has more time", "rerouteAdvice", "The library tutors");
            case "closure" -> Map.of("outcome", "SUPPORTED_AT_SCHOOL");
            case "hand-on" -> Map.of("toPersonId", given.person(SUPERVISOR));
            default -> Map.of();
        };
    }

    private static List<ValidatableResponse> bothAtOnce(Function<Role, ValidatableResponse> step) {
        return AtOnce.all(Stream.of(COUNSELLOR, SUPERVISOR)
                .<Supplier<ValidatableResponse>>map(role -> () -> step.apply(role))
                .toList());
    }
}
