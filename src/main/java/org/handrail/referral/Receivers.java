package org.handrail.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.handrail.organization.Person;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.program.ReferralHandlers;
import org.handrail.program.ReferralKind;

/** Which adults can take a referral: those whom the program names, and those to whom it is handed on. */
@ApplicationScoped
class Receivers {
    private final ReferralQueries referrals;
    private final ReferralHandlers handlers;

    Receivers(ReferralQueries referrals, ReferralHandlers handlers) {
        this.referrals = referrals;
        this.handlers = handlers;
    }

    /** An adult and why it is their turn. */
    record Named(UUID person, RecipientReason reason) {}

    /** The receiver, then the deputy, as the program's directory has them now (R58). */
    List<Named> named(UUID program, ReferralKind kind) {
        return referrals.directory(program, kind).stream()
                .flatMap(role -> Stream.concat(
                        Stream.of(new Named(role.receiverId(), RecipientReason.RECEIVER)),
                        role.deputyId().stream().map(deputy -> new Named(deputy, RecipientReason.DEPUTY))))
                .toList();
    }

    /** By name those whom the directory names, but for whom the sender ruled out (R57). */
    List<String> tried(Referral referral) {
        var excluded = referrals.excluded(referral.id());
        return named(referral.programId, referral.referralKind).stream()
                .map(Named::person)
                .filter(person -> !excluded.contains(person))
                .map(person -> Person.<Person>findById(person).name())
                .toList();
    }

    /** Those of them who can sign in at this school today and handle one, in the same order. */
    List<Named> whoCanTake(List<Named> named, UUID school) {
        var able = handlers.at(school);
        return named.stream()
                .filter(candidate -> able.contains(candidate.person()))
                .toList();
    }

    /** Not the person concerned, no relative, nobody ruled out (R62). The refusal doesn't tell which. */
    void checkCanTake(Referral referral, UUID person, String pointer) {
        boolean kept = referrals.excluded(referral.id()).contains(person)
                || referral.studentId()
                        .map(student -> student.equals(person)
                                || referrals.guardiansOf(student).contains(person))
                        .orElse(false);
        if (kept
                || whoCanTake(List.of(new Named(person, RecipientReason.HANDED_ON)), referral.schoolId)
                        .isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at(pointer, Reason.RECEIVER_CANNOT_TAKE);
        }
    }

    /** Any adult can be told in person; a teacher, too, before there is time to look for somebody else. */
    void checkHandOver(HandOverInput handOver, String pointer) {
        if (referrals.adultsAmong(new UUID[] {handOver.toPersonId()}).isEmpty()) {
            throw ProblemType.VALIDATION_FAILED.at(pointer, Reason.ADULT_UNKNOWN);
        }
    }

    /** Whoever was told in person or by telephone may acknowledge it, if they handle referrals at all (R55). */
    void handedOver(Referral referral, Instant now) {
        if (referral.handOverToId != null
                && !referrals.excluded(referral.id()).contains(referral.handOverToId)
                && !whoCanTake(
                                List.of(new Named(referral.handOverToId, RecipientReason.HANDED_OVER)),
                                referral.schoolId)
                        .isEmpty()) {
            addRecipient(referral, referral.handOverToId, RecipientReason.HANDED_OVER, now);
            referral.reached(referral.handOverToId);
        }
    }

    void addRecipient(Referral referral, UUID person, RecipientReason reason, Instant now) {
        if (referrals.timesReceived(referral.id(), person) == 0) {
            new ReferralRecipient(referral.id(), person, reason, now).persist();
        }
    }
}
