package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.organization.Person;
import org.handrail.organization.SchoolDays;
import org.handrail.platform.crypto.Narratives;
import org.handrail.program.Program;
import org.handrail.supervision.CancellationReason;
import org.handrail.supervision.Presence;
import org.handrail.supervision.SupervisionAgreedPoints;
import org.handrail.supervision.SupervisionAttendance;
import org.handrail.supervision.SupervisionKind;
import org.handrail.supervision.SupervisionNote;
import org.handrail.supervision.SupervisionSession;

/** Weekly supervision of the demo: groups on Wednesdays, a few weeks missed, one cancelled, the next one planned. */
@ApplicationScoped
class DemoSupervision {
    private static final ZoneId ZONE = ZoneId.of(DemoPeople.ZONE);

    private final Narratives narratives;

    DemoSupervision(Narratives narratives) {
        this.narratives = narratives;
    }

    void write(
            Program program,
            Person supervisor,
            List<PeerAdvocate> advocates,
            SchoolDays calendar,
            LocalDate firstDay,
            Instant now,
            Random random) {
        var first = firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        var today = LocalDate.ofInstant(now, ZONE);
        int week = 0;
        for (var day = first; day.isBefore(today); day = day.plusWeeks(1)) {
            if (calendar.has(day)) {
                meeting(program, supervisor, advocates, day, ++week, now, random);
            }
        }
        var next = session(
                program, supervisor, SupervisionKind.GROUP, today.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)));
        advocates.forEach(advocate -> new SupervisionAttendance(next.id(), advocate.id()).persist());
        individual(program, supervisor, advocates.getFirst(), today, now);
    }

    private void meeting(
            Program program,
            Person supervisor,
            List<PeerAdvocate> advocates,
            LocalDate day,
            int week,
            Instant now,
            Random random) {
        var session = session(program, supervisor, SupervisionKind.GROUP, day);
        boolean cancelled = week % 9 == 0;
        for (int i = 0; i < advocates.size(); i++) {
            var attendance =
                    new SupervisionAttendance(session.id(), advocates.get(i).id());
            if (!cancelled) {
                // The last one has not come for a while: supervision is owed.
                boolean away = i == advocates.size() - 1 ? week % 3 != 0 : random.nextInt(12) == 0;
                attendance.note(away ? Presence.ABSENT : Presence.PRESENT);
            }
            attendance.persist();
        }
        if (cancelled) {
            session.cancel(CancellationReason.SUPERVISOR_AWAY);
        } else {
            session.hold(now);
            narratives.write(
                    new SupervisionAgreedPoints(),
                    session.id(),
                    SupervisionAgreedPoints.FIELD,
                    "Try one open question more before giving advice. Bring a session to the next meeting.");
        }
    }

    private void individual(Program program, Person supervisor, PeerAdvocate advocate, LocalDate today, Instant now) {
        var session = session(program, supervisor, SupervisionKind.INDIVIDUAL, today.minusDays(9));
        var attendance = new SupervisionAttendance(session.id(), advocate.id());
        attendance.note(Presence.PRESENT);
        attendance.persist();
        session.hold(now);
        narratives.write(
                new SupervisionAgreedPoints(),
                session.id(),
                SupervisionAgreedPoints.FIELD,
                "Take a free lunch on Friday. Say no when two ask at once.");
        narratives.write(
                new SupervisionNote(),
                session.id(),
                SupervisionNote.FIELD,
                "Carries a lot just now; keep the number of sessions low for two weeks.");
    }

    private static SupervisionSession session(Program program, Person supervisor, SupervisionKind kind, LocalDate day) {
        var startsAt = day.atTime(LocalTime.of(13, 30)).atZone(ZONE).toInstant();
        var session = new SupervisionSession(program, supervisor.id(), kind, startsAt, 40, ZONE);
        session.persist();
        return session;
    }
}
