package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.handrail.organization.Person;
import org.handrail.platform.crypto.Narratives;
import org.handrail.platform.security.Role;
import org.handrail.program.ConcernKinds;
import org.handrail.program.Program;
import org.handrail.program.Urgency;
import org.handrail.referral.Agreement;
import org.handrail.referral.AgreementInput;
import org.handrail.referral.Concern;
import org.handrail.referral.Decision;
import org.handrail.referral.HandOverInput;
import org.handrail.referral.HandOverManner;
import org.handrail.referral.NotificationDecision;
import org.handrail.referral.NotificationDecisionText;
import org.handrail.referral.Outcome;
import org.handrail.referral.RecipientReason;
import org.handrail.referral.Referral;
import org.handrail.referral.ReferralInput;
import org.handrail.referral.ReferralRecipient;
import org.handrail.referral.ReferralText;

/** Referrals of the demo, one in every state; the red one was raised some minutes before the start. */
@ApplicationScoped
class DemoReferrals {
    private static final ZoneId ZONE = ZoneId.of(DemoPeople.ZONE);
    private static final AgreementInput AGREED = new AgreementInput(Agreement.AGREED, null, true, null);

    private final Narratives narratives;

    DemoReferrals(Narratives narratives) {
        this.narratives = narratives;
    }

    void write(
            Program program,
            DemoSchool school,
            Person receiver,
            Person deputy,
            Person advocate,
            Person teacher,
            Instant now) {
        var people = new People(program, school, receiver, deputy);
        int number = 0;
        for (int weeks = 20; weeks > 2; weeks -= 2) {
            closed(people, ++number, advocate, now.minus(Duration.ofDays(7L * weeks)));
        }
        var declined = send(
                people,
                ++number,
                advocate,
                Role.PEER_ADVOCATE,
                "TROUBLE_AT_HOME",
                null,
                ago(now, 12),
                AGREED,
                "Someone at home has lost a job; asked about lunch help.");
        declined.acknowledge(receiver.id(), ago(now, 12));
        declined.decline(deputy.id(), ago(now, 11));
        var revoked = send(
                people,
                ++number,
                advocate,
                Role.PEER_ADVOCATE,
                "SCHOOL_WORK",
                null,
                ago(now, 9),
                AGREED,
                "Wants a different math section.");
        revoked.revoke(ago(now, 9));
        var deciding = send(
                people,
                ++number,
                advocate,
                Role.PEER_ADVOCATE,
                "LOW_MOOD",
                Urgency.SAME_DAY,
                ago(now, 3),
                null,
                "Has not been sleeping for two weeks and is skipping lunch. Asked that I tell someone.");
        deciding.acknowledge(receiver.id(), ago(now, 3));
        deciding.accept(receiver.id(), ago(now, 3));
        var going = send(
                people,
                ++number,
                teacher,
                Role.REFERRING_STAFF,
                "CONFLICT",
                null,
                ago(now, 2),
                AGREED,
                "Two friends are no longer talking; both said yes to a mediated talk.");
        going.acknowledge(receiver.id(), ago(now, 2));
        going.accept(receiver.id(), ago(now, 2));
        going.progress(ago(now, 1));
        var acknowledged = send(
                people,
                ++number,
                advocate,
                Role.PEER_ADVOCATE,
                "SCHOOL_WORK",
                null,
                ago(now, 1),
                AGREED,
                "Could use a tutor for chemistry.");
        acknowledged.acknowledge(receiver.id(), ago(now, 1));
        send(
                people,
                ++number,
                teacher,
                Role.REFERRING_STAFF,
                "TROUBLE_AT_HOME",
                null,
                ago(now, 1),
                AGREED,
                "Tired and without homework since the family moved.");
        var red = send(
                people,
                ++number,
                advocate,
                Role.PEER_ADVOCATE,
                "HARM_TO_SELF",
                Urgency.SAFETY,
                now.minus(Duration.ofMinutes(6)),
                null,
                "Said today that it would be easier not to be here. Is with me in room 114 now.");
        red.handOver(
                new HandOverInput(HandOverManner.PHONE, receiver.id(), now.minus(Duration.ofMinutes(5))),
                now.minus(Duration.ofMinutes(5)));
    }

    private void closed(People people, int number, Person sender, Instant sentAt) {
        boolean urgent = number % 3 == 0;
        var referral = send(
                people,
                number,
                sender,
                Role.PEER_ADVOCATE,
                urgent ? "LOW_MOOD" : "SCHOOL_WORK",
                urgent ? Urgency.SAME_DAY : null,
                sentAt,
                AGREED,
                "Asked for an adult to talk to.");
        referral.acknowledge(people.receiver.id(), sentAt.plus(Duration.ofHours(2)));
        referral.accept(people.receiver.id(), sentAt.plus(Duration.ofHours(3)));
        referral.progress(sentAt.plus(Duration.ofDays(1)));
        if (urgent) {
            decide(people, referral, sentAt.plus(Duration.ofDays(1)));
        }
        referral.close(
                number % 2 == 0 ? Outcome.SUPPORTED_AT_SCHOOL : Outcome.CONNECTED_WITH_OUTSIDE_HELP,
                sentAt.plus(Duration.ofDays(5)));
    }

    private void decide(People people, Referral referral, Instant at) {
        var decision = new NotificationDecision(
                referral,
                Decision.NOT_NOW,
                people.receiver.id(),
                null,
                LocalDate.ofInstant(at, ZONE).plusDays(14),
                at);
        decision.persistAndFlush();
        narratives.write(
                new NotificationDecisionText(),
                decision.id(),
                NotificationDecisionText.GROUND,
                "The student will tell them at home this week and is seen again on Monday.");
    }

    private Referral send(
            People people,
            int number,
            Person sender,
            Role as,
            String kind,
            Urgency urgency,
            Instant at,
            AgreementInput agreement,
            String words) {
        var input = new ReferralInput(
                people.program.id(),
                null,
                null,
                kind,
                urgency,
                people.school.students().getLast().id(),
                null,
                false,
                words,
                agreement,
                List.of(),
                null);
        var referral = new Referral(
                people.school.id(),
                number,
                sender.id(),
                as,
                input,
                new Concern(ConcernKinds.byCode(kind).orElseThrow(), urgency),
                people.receiver.id(),
                at);
        referral.persistAndFlush();
        new ReferralRecipient(referral.id(), people.receiver.id(), RecipientReason.RECEIVER, at).persist();
        new ReferralRecipient(referral.id(), people.deputy.id(), RecipientReason.DEPUTY, at).persist();
        narratives.write(new ReferralText(), referral.id(), ReferralText.WORDS, words);
        return referral;
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private record People(Program program, DemoSchool school, Person receiver, Person deputy) {}
}
