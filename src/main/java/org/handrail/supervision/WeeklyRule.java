package org.handrail.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.handrail.organization.SchoolDays;
import org.handrail.organization.SchoolWeek;

/** At least one supervision session in each school week with three or more school days (R71). */
record WeeklyRule(SchoolDays calendar, List<SchoolWeek> weeks, LocalDate today) {
    /**
     * A week in which the advocate's service begins or ends counts with the school days that they served.
     *
     * @param held the days of sessions that were held and that the advocate took part in
     */
    List<WeekState> states(LocalDate firstDay, LocalDate lastDay, Collection<LocalDate> held) {
        return weeks.stream()
                .map(week -> {
                    if (held.stream().anyMatch(week::has)) {
                        return WeekState.HELD;
                    }
                    if (!served(week, firstDay, lastDay).countsAsWeek()) {
                        return WeekState.EXEMPT;
                    }
                    return week.has(today) ? WeekState.CURRENT : WeekState.MISSED;
                })
                .toList();
    }

    private SchoolWeek served(SchoolWeek week, LocalDate firstDay, LocalDate lastDay) {
        if (!firstDay.isAfter(week.monday()) && !lastDay.isBefore(week.sunday())) {
            return week;
        }
        long days = week.monday()
                .datesUntil(week.sunday().plusDays(1))
                .filter(day -> !day.isBefore(firstDay) && !day.isAfter(lastDay))
                .filter(calendar::has)
                .count();
        return new SchoolWeek(week.monday(), (int) days);
    }
}
