package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.organization.Person;
import org.handrail.organization.SchoolDays;
import org.handrail.peersession.GradeBand;
import org.handrail.peersession.PeerSession;
import org.handrail.peersession.PeerSessionInput;
import org.handrail.peersession.PeerSessionText;
import org.handrail.peersession.SessionOrigin;
import org.handrail.platform.crypto.Narratives;
import org.handrail.program.ServiceModel;
import org.handrail.program.ServiceModels;

/** A year of peer sessions: most are reviewed, those of the last days wait for it, a few are drafts. */
@ApplicationScoped
class DemoSessions {
    private static final ZoneId ZONE = ZoneId.of(DemoPeople.ZONE);
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(7, 40), LocalTime.of(12, 10), LocalTime.of(15, 15));
    private static final List<String> TOPICS = List.of(
            "FRIENDS",
            "SCHOOL_STRESS",
            "SCHOOL_WORK",
            "NEW_HERE",
            "CONFLICT",
            "FAMILY",
            "FEELING_LOW",
            "SOMETHING_ELSE",
            "RATHER_NOT_SAY");
    private static final List<String> NOTES = List.of(
            "Mostly listened. Wants to try sitting with the robotics club at lunch.",
            "Behind in two classes. We made a plan for the week and will look at it again on Thursday.",
            "Came in upset after practice, calmer when leaving. Knows where to find me.",
            "New here since October. Showed the library and who to ask about the bus.",
            "Talked through what to say to a friend. Felt ready to try it.");

    private final Narratives narratives;

    DemoSessions(Narratives narratives) {
        this.narratives = narratives;
    }

    /** Spreads the sessions over the school days since the first day; answers them, oldest first for each advocate. */
    List<PeerSession> write(
            DemoSchool school,
            List<PeerAdvocate> advocates,
            Person reviewer,
            SchoolDays calendar,
            LocalDate firstDay,
            Instant now,
            int perAdvocate,
            Random random) {
        var today = LocalDate.ofInstant(now, ZONE);
        var days = Stream.iterate(firstDay, day -> day.isBefore(today), day -> day.plusDays(1))
                .filter(calendar::has)
                .toList();
        var written = new ArrayList<PeerSession>();
        for (var advocate : advocates) {
            for (int i = 0; i < perAdvocate; i++) {
                // Evenly over the days: two of one advocate never share a time.
                int slot = i * days.size() * TIMES.size() / perAdvocate;
                var day = days.get(slot / TIMES.size());
                var startedAt =
                        day.atTime(TIMES.get(slot % TIMES.size())).atZone(ZONE).toInstant();
                written.add(session(school, advocate, i + 1, startedAt, i == perAdvocate - 1, reviewer, now, random));
            }
        }
        return written;
    }

    private PeerSession session(
            DemoSchool school,
            PeerAdvocate advocate,
            int number,
            Instant startedAt,
            boolean last,
            Person reviewer,
            Instant now,
            Random random) {
        var model = model(advocate, random);
        boolean named = model.recordsIndividuals() && random.nextInt(3) > 0;
        boolean dropIn = !named && model.dropInAllowed();
        var input = new PeerSessionInput(
                advocate.id(),
                model.code(),
                dropIn ? SessionOrigin.DROP_IN : SessionOrigin.SCHEDULED,
                startedAt,
                10 + 5 * random.nextInt(6),
                TOPICS.get(random.nextInt(TOPICS.size())),
                model.recordsIndividuals() && !dropIn ? recipient(school, advocate, random) : null,
                dropIn ? GradeBand.GRADES_9_10 : null,
                model.recordsIndividuals() ? null : 12 + random.nextInt(20),
                null,
                true,
                null,
                null);
        var session = new PeerSession(advocate, input, model, ZONE, now);
        session.number(number);
        session.persist();
        if (random.nextInt(3) == 0) {
            narratives.write(
                    new PeerSessionText(), session.id(), PeerSessionText.NOTE, NOTES.get(random.nextInt(NOTES.size())));
        }
        boolean draft = last && random.nextInt(4) == 0;
        if (!draft) {
            session.submit(model, startedAt.plus(Duration.ofHours(2)));
            if (startedAt.isBefore(now.minus(Duration.ofDays(6)))) {
                session.review(reviewer.id(), startedAt.plus(Duration.ofDays(2)));
            }
        }
        return session;
    }

    private static ServiceModel model(PeerAdvocate advocate, Random random) {
        var served = ServiceModels.all().stream()
                .filter(model -> advocate.serves(model.code()) && model.recordsIndividuals())
                .toList();
        return served.get(random.nextInt(served.size()));
    }

    /** One of the students who don't serve themselves. */
    private static UUID recipient(DemoSchool school, PeerAdvocate advocate, Random random) {
        var students = school.students();
        int served = students.size() * 2 / 3;
        return students.get(served + random.nextInt(students.size() - served)).id();
    }
}
