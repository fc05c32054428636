package org.handrail.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.handrail.organization.School;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.crypto.Narratives;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Grant;
import org.handrail.platform.security.Role;
import org.handrail.program.ConcernKinds;
import org.handrail.program.Program;

/**
 * Sends a concern: finds who receives it and passes over whom it must not reach. The readiness gate is not asked: a
 * lapse never stops a hand-over (R18).
 */
@ApplicationScoped
class Raising {
    private final ReferralQueries referrals;
    private final Receivers receivers;
    private final Narratives narratives;
    private final CurrentUser me;
    private final Audit audit;
    private final Clock clock;

    Raising(
            ReferralQueries referrals,
            Receivers receivers,
            Narratives narratives,
            CurrentUser me,
            Audit audit,
            Clock clock) {
        this.referrals = referrals;
        this.receivers = receivers;
        this.narratives = narratives;
        this.me = me;
        this.audit = audit;
        this.clock = clock;
    }

    UUID raise(ReferralInput input) {
        var sender = me.person().orElseThrow(ProblemType.FORBIDDEN::exception);
        var program = program(input.programId());
        var concern = concern(input);
        checkReferences(input, sender);
        var excluded = excluded(input);
        var offered = offered(input, sender);

        var school = lock(program.schoolId());
        var tried = offered == null
                ? receivers.named(program.id(), concern.directoryKind())
                : List.of(new Receivers.Named(offered, RecipientReason.RECEIVER));
        var reached = receivers.whoCanTake(
                tried.stream()
                        .filter(named -> !excluded.containsKey(named.person()))
                        .toList(),
                school.id());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var referral = new Referral(
                school.id(),
                referrals.nextNumber(school.id()),
                sender,
                raisedAs(school.id()),
                input,
                concern,
                reached.isEmpty() ? null : reached.getFirst().person(),
                now);
        referral.persistAndFlush();
        reached.forEach(named -> new ReferralRecipient(referral.id(), named.person(), named.reason(), now).persist());
        excluded.forEach((person, reason) -> new ReferralExclusion(referral.id(), person, reason).persist());
        receivers.handedOver(referral, now);
        write(referral.id(), input);
        audit.done("referral:create", "referral", referral.id(), school.id());
        return referral.id();
    }

    private Program program(UUID id) {
        var program = Program.<Program>findById(id);
        if (program == null || !me.reach("referral:create").covers(program.schoolId())) {
            throw ProblemType.VALIDATION_FAILED.at("/programId", Reason.PROGRAM_UNKNOWN);
        }
        return program;
    }

    private static Concern concern(ReferralInput input) {
        return ConcernKinds.byCode(input.concernKind())
                .map(kind -> new Concern(kind, input.urgency()))
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/concernKind", Reason.CONCERN_KIND_UNKNOWN));
    }

    private void checkReferences(ReferralInput input, UUID sender) {
        if (input.peerSessionId() != null
                && referrals.ownSession(input.peerSessionId(), sender).isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at("/peerSessionId", Reason.PEER_SESSION_UNKNOWN);
        }
        if (input.studentId() != null && referrals.student(input.studentId()).isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at("/studentId", Reason.STUDENT_UNKNOWN);
        }
        if (referrals.adultsAmong(input.notThisAdult().toArray(UUID[]::new)).size()
                < input.notThisAdult().size()) {
            throw ProblemType.VALIDATION_FAILED.at("/notThisAdult", Reason.EXCLUDED_NOT_ADULT);
        }
        if (input.handOver() != null) {
            receivers.checkHandOver(input.handOver(), "/handOver/toPersonId");
        }
    }

    /** The person concerned, their relatives, and whom the sender ruled out (R62). */
    private Map<UUID, ExclusionReason> excluded(ReferralInput input) {
        var excluded = new LinkedHashMap<UUID, ExclusionReason>();
        input.notThisAdult().forEach(adult -> excluded.put(adult, ExclusionReason.NOT_THIS_ADULT));
        if (input.studentId() != null) {
            referrals
                    .guardiansOf(input.studentId())
                    .forEach(guardian -> excluded.put(guardian, ExclusionReason.RELATIVE));
            excluded.put(input.studentId(), ExclusionReason.PERSON_CONCERNED);
        }
        return excluded;
    }

    /** The adult whom the one that declined has offered instead (R61). */
    private UUID offered(ReferralInput input, UUID sender) {
        if (input.rerouteOfId() == null) {
            return null;
        }
        return referrals
                .ownDeclined(input.rerouteOfId(), sender)
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/rerouteOfId", Reason.DECLINED_UNKNOWN))
                .rerouteToId;
    }

    /** One at a time at each school, so that numbers have no gaps and no doubles. */
    private School lock(UUID school) {
        return referrals.session().find(School.class, school, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the sender is at this school; the role that sees most comes first. */
    private Role raisedAs(UUID school) {
        var roles = me.grants().stream()
                .filter(grant ->
                        grant.school().isEmpty() || grant.school().get().equals(school))
                .map(Grant::role)
                .filter(role -> role.may("referral:create"))
                .toList();
        return Stream.of(Role.PROGRAM_COORDINATOR, Role.COUNSELLOR, Role.SUPERVISOR, Role.REFERRING_STAFF)
                .filter(roles::contains)
                .findFirst()
                .orElse(Role.PEER_ADVOCATE);
    }

    private void write(UUID referral, ReferralInput input) {
        narratives.write(new ReferralText(), referral, ReferralText.WORDS, input.words());
        if (input.agreement() != null) {
            write(referral, ReferralText.DUTY_GROUND, input.agreement().ground());
            write(referral, ReferralText.NOT_TOLD_BECAUSE, input.agreement().notToldBecause());
        }
    }

    private void write(UUID referral, String field, String text) {
        if (text != null && !text.isBlank()) {
            narratives.write(new ReferralText(), referral, field, text);
        }
    }
}
