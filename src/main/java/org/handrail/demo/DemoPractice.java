package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.handrail.advocate.PeerAdvocate;
import org.handrail.agreement.AgreementTemplate;
import org.handrail.organization.Person;
import org.handrail.organization.SchoolCalendar;
import org.handrail.program.Program;

/** What goes on in the demo's schools: programs, advocates, sessions, supervision and referrals of most of a year. */
@ApplicationScoped
class DemoPractice {
    private static final ZoneId ZONE = ZoneId.of(DemoPeople.ZONE);
    /** How long ago the practice began: far enough for lists with many pages. */
    private static final int DAYS = 230;

    private static final int SESSIONS_EACH = 29;

    private final DemoPrograms programs;
    private final DemoAdvocates advocates;
    private final DemoSessions sessions;
    private final DemoSupervision supervision;
    private final DemoReferrals referrals;
    private final SchoolCalendar calendar;

    DemoPractice(
            DemoPrograms programs,
            DemoAdvocates advocates,
            DemoSessions sessions,
            DemoSupervision supervision,
            DemoReferrals referrals,
            SchoolCalendar calendar) {
        this.programs = programs;
        this.advocates = advocates;
        this.sessions = sessions;
        this.supervision = supervision;
        this.referrals = referrals;
        this.calendar = calendar;
    }

    void write(List<DemoSchool> schools, Instant now, Random random) {
        var firstDay = LocalDate.ofInstant(now, ZONE).minusDays(DAYS);
        var since = firstDay.atStartOfDay(ZONE).toInstant();
        var agreement = advocates.agreement(since);
        var cedar = schools.get(0);
        var river = schools.get(1);
        var summit = schools.get(2);
        var cedarProgram = programs.cedar(cedar, since);
        var riverProgram = programs.river(river, since);
        var models = List.of("PEER_COUNSELING", "ORIENTATION", "TUTORING");
        practice(
                cedar,
                cedarProgram,
                30,
                List.of("supervisor", "coordinator"),
                models,
                agreement,
                firstDay,
                now,
                random);
        practice(
                river,
                riverProgram,
                22,
                List.of("supervisor.river", "coordinator.river"),
                models,
                agreement,
                firstDay,
                now,
                random);
        advocates.candidates(summit, programs.summit(summit), 8, LocalDate.ofInstant(now, ZONE));
        var staff = cedar.staff();
        referrals.write(
                cedarProgram,
                cedar,
                staff.get("counsellor"),
                staff.get("deputy"),
                staff.get("advocate"),
                staff.get("teacher"),
                now);
    }

    private void practice(
            DemoSchool school,
            Program program,
            int count,
            List<String> supervisors,
            List<String> models,
            AgreementTemplate agreement,
            LocalDate firstDay,
            Instant now,
            Random random) {
        var adults = supervisors.stream().map(school.staff()::get).toList();
        var coordinator = adults.getLast().id();
        var serving = advocates.serve(
                school,
                program,
                count,
                adults,
                coordinator,
                models,
                agreement,
                firstDay,
                LocalDate.ofInstant(now, ZONE),
                random);
        program.flush();
        var days = calendar.of(school.id());
        sessions.write(school, serving, adults.getLast(), days, firstDay, now, SESSIONS_EACH, random);
        for (int i = 0; i < adults.size(); i++) {
            supervision.write(program, adults.get(i), supervised(serving, adults, i), days, firstDay, now, random);
        }
    }

    /** Advocates were shared out in turn. */
    private static List<PeerAdvocate> supervised(List<PeerAdvocate> serving, List<Person> adults, int adult) {
        return IntStream.range(0, serving.size())
                .filter(i -> i % adults.size() == adult)
                .mapToObj(serving::get)
                .toList();
    }
}
