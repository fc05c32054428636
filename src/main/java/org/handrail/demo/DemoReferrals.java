package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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
        var peer = new Sender(advocate.id(), Role.PEER_ADVOCATE);
        var staff = new Sender(teacher.id(), Role.REFERRING_STAFF);
        int number = 0;
        for (int weeks = 20; weeks > 2; weeks -= 2) {
            closed(people, ++number, peer, now.minus(Duration.ofDays(7L * weeks)));
        }
        var lunch = agreed("TROUBLE_AT_HOME", "Someone at home has lost a job; asked about lunch help.");
        var declined = send(people, ++number, peer, lunch, ago(now, 12));
        declined.acknowledge(receiver.id(), ago(now, 12));
        declined.decline(deputy.id(), ago(now, 11));

        var math = agreed("SCHOOL_WORK", "Wants a different math section.");
        send(people, ++number, peer, math, ago(now, 9)).revoke(ago(now, 9));

        var sleepless = new Story(
                "LOW_MOOD",
                Urgency.SAME_DAY,
                null,
                "Has not been sleeping for two weeks and is skipping lunch. Asked that I tell someone.");
        var deciding = send(people, ++number, peer, sleepless, ago(now, 3));
        deciding.acknowledge(receiver.id(), ago(now, 3));
        deciding.accept(receiver.id(), ago(now, 3));

        var friends = agreed("CONFLICT", "Two friends are no longer talking; both said yes to a mediated talk.");
        var going = send(people, ++number, staff, friends, ago(now, 2));
        going.acknowledge(receiver.id(), ago(now, 2));
        going.accept(receiver.id(), ago(now, 2));
        going.progress(ago(now, 1));

        var tutor = agreed("SCHOOL_WORK", "Could use a tutor for chemistry.");
        send(people, ++number, peer, tutor, ago(now, 1)).acknowledge(receiver.id(), ago(now, 1));

        var moved = agreed("TROUBLE_AT_HOME", "Tired and without homework since the family moved.");
        send(people, ++number, staff, moved, ago(now, 1));

        var danger = new Story(
                "HARM_TO_SELF",
                Urgency.SAFETY,
                null,
                "Said today that it would be easier not to be here. Is with me in room 114 now.");
        var told = now.minus(Duration.ofMinutes(5));
        send(people, ++number, peer, danger, now.minus(Duration.ofMinutes(6)))
                .handOver(new HandOverInput(HandOverManner.PHONE, receiver.id(), told), told);
    }

    private void closed(People people, int number, Sender sender, Instant sentAt) {
        boolean urgent = number % 3 == 0;
        var story = new Story(
                urgent ? "LOW_MOOD" : "SCHOOL_WORK",
                urgent ? Urgency.SAME_DAY : null,
                AGREED,
                "Asked for an adult to talk to.");
        var referral = send(people, number, sender, story, sentAt);
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

    private Referral send(People people, int number, Sender sender, Story story, Instant at) {
        var input = new ReferralInput(
                people.program.id(),
                null,
                null,
                story.kind,
                story.urgency,
                people.school.students().getLast().id(),
                null,
                false,
                story.words,
                story.agreement,
                List.of(),
                null);
        var concern = new Concern(ConcernKinds.byCode(story.kind).orElseThrow(), story.urgency);
        var referral = new Referral(
                people.school.id(), number, sender.id, sender.as, input, concern, people.receiver.id(), at);
        referral.persistAndFlush();
        new ReferralRecipient(referral.id(), people.receiver.id(), RecipientReason.RECEIVER, at).persist();
        new ReferralRecipient(referral.id(), people.deputy.id(), RecipientReason.DEPUTY, at).persist();
        narratives.write(new ReferralText(), referral.id(), ReferralText.WORDS, story.words);
        return referral;
    }

    private static Story agreed(String kind, String words) {
        return new Story(kind, null, AGREED, words);
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private record People(Program program, DemoSchool school, Person receiver, Person deputy) {}

    private record Sender(UUID id, Role as) {}

    /** What is told: the urgency is the kind's own where it is left out, and a safety concern needs no agreement. */
    private record Story(String kind, Urgency urgency, AgreementInput agreement, String words) {}
}
