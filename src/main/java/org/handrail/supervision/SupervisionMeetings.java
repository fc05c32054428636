package org.handrail.supervision;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.handrail.account.AccountQueries;
import org.handrail.advocate.AdvocateSight;
import org.handrail.organization.School;
import org.handrail.peersession.PeerSessionQueries;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.audit.Reading;
import org.handrail.platform.crypto.Narrative;
import org.handrail.platform.crypto.Narratives;
import org.handrail.platform.persistence.JsonRows;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.handrail.program.Program;

/** Planning, holding and reading supervision: the meeting, who was there, what was talked about and the two texts. */
@RequestScoped
public class SupervisionMeetings {
    /** Planned a school year ahead, or written down a school year late. */
    private static final Duration FURTHEST = Duration.ofDays(550);

    private static final String TYPE = "supervision-session";
    private static final String NOTE_TYPE = "supervision-note";
    private static final String READ = "supervision:read";
    private static final String WRITE = "supervision:write";

    private final SupervisionQueries meetings;
    private final PeerSessionQueries peerSessions;
    private final AccountQueries accounts;
    private final Narratives narratives;
    private final JsonRows rows;
    private final CurrentUser me;
    private final Audit audit;
    private final Clock clock;

    SupervisionMeetings(
            SupervisionQueries meetings,
            PeerSessionQueries peerSessions,
            AccountQueries accounts,
            Narratives narratives,
            JsonRows rows,
            CurrentUser me,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.peerSessions = peerSessions;
        this.accounts = accounts;
        this.narratives = narratives;
        this.rows = rows;
        this.me = me;
        this.audit = audit;
        this.clock = clock;
    }

    AdvocateSight sight() {
        return AdvocateSight.of(me, clock, meetings.session());
    }

    SupervisionSession find(UUID id) {
        return meetings.visible(id, sight()).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    /** For a change: by the adult who leads it, or the coordinator. */
    SupervisionSession led(UUID id) {
        var meeting = find(id);
        if (!isReaderOfNote(meeting)) {
            throw ProblemType.FORBIDDEN.exception();
        }
        return meeting;
    }

    UUID plan(SupervisionSessionInput input) {
        mustBeNear(input.startsAt());
        var program = program(input.programId());
        var supervisor = supervisor(input, program);
        mustBeSupervisable(input);
        var meeting = new SupervisionSession(
                program, supervisor, input.kind(), input.startsAt(), input.minutes(), zone(program.schoolId()));
        meeting.persistAndFlush();
        input.advocateIds().forEach(advocate -> new SupervisionAttendance(meeting.id(), advocate).persist());
        meeting.flush();
        audit.done(WRITE, TYPE, meeting.id(), meeting.schoolId());
        return meeting.id();
    }

    void change(SupervisionSession meeting, SupervisionSessionInput input) {
        if (!meeting.programId().equals(input.programId())) {
            throw notThisProgram();
        }
        mustBeNear(input.startsAt());
        var supervisor = supervisor(input, program(input.programId()));
        meeting.move(supervisor, input.kind(), input.startsAt(), input.minutes(), zone(meeting.schoolId()));
        mustBeSupervisable(input);
        var wanted = new HashSet<>(input.advocateIds());
        for (var present : meetings.attendances(meeting.id())) {
            if (!wanted.remove(present.advocateId())) {
                present.delete();
            }
        }
        wanted.forEach(advocate -> new SupervisionAttendance(meeting.id(), advocate).persist());
        saved(meeting);
    }

    void hold(SupervisionSession meeting, HoldingInput input) {
        meeting.hold(clock.instant());
        noteAttendance(meeting, input.attendance());
        discuss(meeting, input);
        narratives.rewrite(
                new SupervisionAgreedPoints(), meeting.id(), SupervisionAgreedPoints.FIELD, input.agreedPoints());
        narratives.rewrite(new SupervisionNote(), meeting.id(), SupervisionNote.FIELD, input.note());
        saved(meeting);
    }

    void cancel(SupervisionSession meeting, CancellationInput input) {
        meeting.cancel(input.reason());
        saved(meeting);
    }

    /** Cut to the reader: an advocate reads about themselves, and nothing of the note (R74). */
    SupervisionSessionView view(UUID id) {
        var seen = meetings.read(audit.reading(READ, TYPE), audit.reading(READ, NOTE_TYPE), id, sight())
                .orElseThrow(ProblemType.NOT_FOUND::exception);
        var attendance = rows.read(seen.attendance(), AttendanceView.class);
        var own = attendance.stream()
                .filter(place -> place.personId().equals(me.personOrNobody()))
                .map(AttendanceView::advocateId)
                .findFirst();
        Predicate<UUID> shown = advocate -> own.isEmpty() || own.get().equals(advocate);
        return seen.session()
                .view(new SupervisionDetail(
                        seen.supervisor(),
                        attendance.stream()
                                .filter(place -> shown.test(place.advocateId()))
                                .toList(),
                        rows.read(seen.discussed(), DiscussedSession.class).stream()
                                .filter(session -> shown.test(session.advocateId()))
                                .toList(),
                        open(seen.entry(), seen.agreedPoints()),
                        open(seen.noteEntry(), seen.note())));
    }

    private String open(UUID entry, Narrative text) {
        return text == null
                ? null
                : narratives
                        .open(new Reading(entry), List.of(text))
                        .values()
                        .iterator()
                        .next();
    }

    private boolean isReaderOfNote(SupervisionSession meeting) {
        return meeting.isLedBy(me.personOrNobody()) || coordinates(meeting.schoolId());
    }

    private boolean coordinates(UUID school) {
        return me.reachAs(Role.PROGRAM_COORDINATOR).covers(school);
    }

    private void noteAttendance(SupervisionSession meeting, List<HoldingInput.Attended> attended) {
        Map<UUID, Presence> presences = attended.stream()
                .collect(Collectors.toMap(
                        HoldingInput.Attended::advocateId, HoldingInput.Attended::presence, (first, second) -> first));
        var places = meetings.attendances(meeting.id());
        var expected = places.stream().map(SupervisionAttendance::advocateId).collect(Collectors.toSet());
        if (attended.size() != presences.size() || !presences.keySet().equals(expected)) {
            throw ProblemType.VALIDATION_FAILED.at("/attendance", Reason.SUPERVISION_ATTENDANCE);
        }
        places.forEach(place -> place.note(presences.get(place.advocateId())));
    }

    private void discuss(SupervisionSession meeting, HoldingInput input) {
        var discussed = input.peerSessions();
        if (discussed.isEmpty()) {
            return;
        }
        var advocates = input.attendance().stream()
                .map(HoldingInput.Attended::advocateId)
                .toArray(UUID[]::new);
        if (peerSessions.handedIn(discussed.toArray(UUID[]::new), advocates) < discussed.size()) {
            throw ProblemType.VALIDATION_FAILED.at("/peerSessionIds", Reason.SUPERVISION_SESSIONS);
        }
        discussed.forEach(session -> new SupervisionTopic(meeting.id(), session).persist());
    }

    private void mustBeSupervisable(SupervisionSessionInput input) {
        input.mustSuitItsKind();
        var sight = sight();
        long found = meetings.supervisable(
                input.advocateIds().toArray(UUID[]::new),
                input.programId(),
                sight.me(),
                sight.now(),
                sight.supervisesAt(),
                sight.coordinatesAt());
        if (found < input.advocateIds().size()) {
            throw ProblemType.VALIDATION_FAILED.at("/advocateIds", Reason.SUPERVISION_ADVOCATES);
        }
    }

    private void mustBeNear(Instant startsAt) {
        if (Duration.between(clock.instant(), startsAt).abs().compareTo(FURTHEST) > 0) {
            throw ProblemType.VALIDATION_FAILED.at("/startsAt", Reason.SUPERVISION_DAY);
        }
    }

    private Program program(UUID id) {
        return Optional.ofNullable(Program.<Program>findById(id))
                .filter(program -> me.reach(WRITE).covers(program.schoolId()))
                .orElseThrow(SupervisionMeetings::notThisProgram);
    }

    /** Oneself; a coordinator also plans for the other supervisors of the school. */
    private UUID supervisor(SupervisionSessionInput input, Program program) {
        var self = me.personOrNobody();
        var supervisor = Optional.ofNullable(input.supervisorId()).orElse(self);
        if (supervisor.equals(self)
                || coordinates(program.schoolId()) && maySupervise(supervisor, program.schoolId())) {
            return supervisor;
        }
        throw ProblemType.VALIDATION_FAILED.at("/supervisorId", Reason.SUPERVISION_BY);
    }

    private boolean maySupervise(UUID person, UUID school) {
        return accounts.holding(
                        person,
                        List.of(Role.SUPERVISOR, Role.PROGRAM_COORDINATOR),
                        school,
                        clock.instant().atZone(zone(school)).toLocalDate())
                > 0;
    }

    private static RuntimeException notThisProgram() {
        return ProblemType.VALIDATION_FAILED.at("/programId", Reason.SUPERVISION_PROGRAM);
    }

    private void saved(SupervisionSession meeting) {
        meeting.flush();
        audit.done(WRITE, TYPE, meeting.id(), meeting.schoolId());
    }

    private static ZoneId zone(UUID school) {
        return School.<School>findById(school).timeZone();
    }
}
