package org.handrail.supervision;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.advocate.AdvocateSight;
import org.handrail.organization.School;
import org.handrail.organization.SchoolCalendar;
import org.handrail.organization.SchoolWeek;
import org.handrail.platform.problem.ProblemType;
import org.handrail.program.Program;
import org.handrail.supervision.SupervisionQueries.HeldDay;
import org.handrail.supervision.SupervisionQueries.Serving;
import org.handrail.supervision.WeeklyStateView.AdvocateWeeks;
import org.handrail.supervision.WeeklyStateView.WeekView;

/** The weekly rule for a whole program at once, on its school's calendar and in its zone (R71). */
@RequestScoped
public class WeeklySupervision {
    private final SupervisionQueries meetings;
    private final SchoolCalendar calendar;

    WeeklySupervision(SupervisionQueries meetings, SchoolCalendar calendar) {
        this.meetings = meetings;
        this.calendar = calendar;
    }

    /** Always the same few statements, however many advocates the program has. */
    WeeklyStateView of(UUID programId, int weeks, AdvocateSight sight) {
        var program = Optional.ofNullable(Program.<Program>findById(programId))
                .filter(known -> sight.reaches(known.schoolId()))
                .orElseThrow(ProblemType.NOT_FOUND::exception);
        var school = School.<School>findById(program.schoolId());
        var today = LocalDate.ofInstant(sight.now(), school.timeZone());
        var days = calendar.of(school.id());
        var shown = days.weeks(today.minusWeeks(weeks - 1), today);
        var rule = new WeeklyRule(days, shown, today);
        var held = meetings.heldSince(programId, shown.getFirst().monday()).stream()
                .collect(Collectors.groupingBy(
                        HeldDay::advocateId, Collectors.mapping(HeldDay::day, Collectors.toSet())));
        var advocates = meetings
                .serving(
                        programId,
                        sight.me(),
                        sight.now(),
                        sight.servesAt(),
                        sight.supervisesAt(),
                        sight.coordinatesAt())
                .stream()
                .map(serving -> weeksOf(
                        serving,
                        rule.states(
                                serving.firstDay(),
                                serving.lastDay(),
                                held.getOrDefault(serving.advocateId(), Set.of()))))
                .toList();
        return new WeeklyStateView(
                programId,
                school.id(),
                today,
                shown.stream().map(WeeklySupervision::view).toList(),
                advocates);
    }

    private static AdvocateWeeks weeksOf(Serving serving, List<WeekState> states) {
        long owed = states.stream().filter(state -> state == WeekState.MISSED).count();
        return new AdvocateWeeks(serving.advocateId(), serving.personId(), serving.name(), states, owed);
    }

    private static WeekView view(SchoolWeek week) {
        return new WeekView(week.monday(), week.schoolDays(), week.countsAsWeek());
    }
}
