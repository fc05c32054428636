package org.handrail.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.handrail.organization.PersonName;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.crypto.Narratives;
import org.handrail.platform.persistence.JsonRows;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;
import org.handrail.program.Program;

/** Shows a referral to one person: finds it, writes down that it was read, and leaves out what is not theirs (R39). */
@ApplicationScoped
class ReferralReading {
    private static final String ACTION = "referral:read";

    private final ReferralQueries referrals;
    private final Receivers receivers;
    private final Narratives narratives;
    private final JsonRows rows;
    private final CurrentUser me;
    private final Audit audit;

    ReferralReading(
            ReferralQueries referrals,
            Receivers receivers,
            Narratives narratives,
            JsonRows rows,
            CurrentUser me,
            Audit audit) {
        this.referrals = referrals;
        this.receivers = receivers;
        this.narratives = narratives;
        this.rows = rows;
        this.me = me;
        this.audit = audit;
    }

    ReferralFound find(UUID id) {
        return referrals.visible(id, me).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    ReferralView view(UUID id) {
        var seen =
                referrals.read(audit.reading(ACTION, "referral"), id, me).orElseThrow(ProblemType.NOT_FOUND::exception);
        var referral = seen.referral();
        var sight = sight(seen);
        var texts = texts(seen, sight);
        var names = PersonName.byId(rows.read(seen.names(), PersonName.class));
        boolean reads = sight.readsTheWords();
        var status = sight.status(referral.status);
        return new ReferralView(
                referral.id(),
                referral.version(),
                referral.number,
                referral.schoolId,
                referral.programId,
                referral.referralKind,
                reads ? referral.concernKind : null,
                referral.urgency,
                status,
                referral.isRed(),
                referral.sentAt,
                sight.waitingSince(referral.status, referral.waitingSince),
                sight,
                isSender(referral) ? referral.peerSessionId : null,
                isSender(referral) ? referral.rerouteOfId : null,
                reads ? person(referral.studentId, names) : null,
                reads ? referral.gradeBand : null,
                reads ? referral.householdInvolved : null,
                texts.get(ReferralText.WORDS),
                reads ? agreement(referral, texts) : null,
                handOver(referral, names),
                person(referral.senderId, names),
                sight.seesWhoHasIt() ? person(referral.receiverId, names) : null,
                sight.seesWhoHasIt() ? person(referral.holderId, names) : null,
                delivery(referral),
                texts.get(ReferralText.SHARED_LINE),
                reroute(referral, sight, texts, names),
                sight.followsUp() ? handling(seen, sight, texts) : null,
                referral.allowed().stream()
                        .map(sight::status)
                        .filter(next -> next != status)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Sight sight(ReferralSeen seen) {
        return Sight.of(seen.recipient(), isSender(seen.referral()), seen.referral().raisedAs);
    }

    private boolean isSender(Referral referral) {
        return referral.senderId.equals(me.personOrNobody());
    }

    /** Asked for apart, so that whoever may not read them never has them in a result (R60). */
    private Map<String, String> texts(ReferralSeen seen, Sight sight) {
        return sight.readsTheWords()
                ? narratives.read(
                        seen.reading(), ReferralText.class, seen.referral().id())
                : Map.of();
    }

    private static ReferralView.AgreementView agreement(Referral referral, Map<String, String> texts) {
        return referral.agreement == null
                ? null
                : new ReferralView.AgreementView(
                        referral.agreement,
                        texts.get(ReferralText.DUTY_GROUND),
                        referral.studentTold,
                        texts.get(ReferralText.NOT_TOLD_BECAUSE));
    }

    private static ReferralView.HandOverView handOver(Referral referral, Map<UUID, String> names) {
        return referral.handOverManner == null
                ? null
                : new ReferralView.HandOverView(
                        referral.handOverManner, person(referral.handOverToId, names), referral.handOverAt);
    }

    private ReferralView.DeliveryView delivery(Referral referral) {
        if (!referral.reachedNobody()) {
            return null;
        }
        var program = Program.<Program>findById(referral.programId);
        return new ReferralView.DeliveryView(true, receivers.tried(referral), program.emergencyText());
    }

    /** To an advocate the offer, to take it up or not; to a teacher only that it is over (R34). */
    private static ReferralView.RerouteView reroute(
            Referral referral, Sight sight, Map<String, String> texts, Map<UUID, String> names) {
        if (referral.status != ReferralStatus.DECLINED || sight == Sight.SENDER_TEACHER) {
            return null;
        }
        return new ReferralView.RerouteView(
                person(referral.rerouteToId, names), texts.get(ReferralText.REROUTE_ADVICE));
    }

    private ReferralView.HandlingView handling(ReferralSeen seen, Sight sight, Map<String, String> texts) {
        var referral = seen.referral();
        return new ReferralView.HandlingView(
                referral.acknowledgedAt,
                referral.acceptedAt,
                referral.endedAt,
                referral.outcome,
                texts.get(ReferralText.DECLINE_REASON),
                sight == Sight.RECIPIENT ? referral.decision : null,
                rows.read(seen.recipients(), RecipientView.class));
    }

    private static PersonName person(UUID id, Map<UUID, String> names) {
        return id == null ? null : new PersonName(id, names.get(id));
    }
}
