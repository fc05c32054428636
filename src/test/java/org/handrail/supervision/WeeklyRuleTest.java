package org.handrail.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.supervision.WeekState.CURRENT;
import static org.handrail.supervision.WeekState.EXEMPT;
import static org.handrail.supervision.WeekState.HELD;
import static org.handrail.supervision.WeekState.MISSED;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.handrail.organization.MadeUpSchoolDays;
import org.junit.jupiter.api.Test;

class WeeklyRuleTest {
    static final LocalDate FIRST = LocalDate.parse("2026-08-17");
    static final LocalDate LAST = LocalDate.parse("2027-06-11");

    @Test
    void r71_aWeekWithThreeSchoolDaysCountsAndOneWithTwoDoesNot() {
        // Thanksgiving leaves two days, the week before it three.
        var holidays = days("2026-11-16", "2026-11-17", "2026-11-25", "2026-11-26", "2026-11-27");
        assertThat(states(holidays, "2026-11-16", "2026-12-02")).containsExactly(MISSED, EXEMPT, CURRENT);
    }

    @Test
    void r71_oneHeldSessionIsEnoughAlsoInAShortOrRunningWeek() {
        var holidays = days("2026-11-25", "2026-11-26", "2026-11-27");
        assertThat(states(holidays, "2026-11-16", "2026-12-02", "2026-11-20", "2026-11-23", "2026-12-01"))
                .containsExactly(HELD, HELD, HELD);
    }

    @Test
    void r71_theRunningWeekIsNotMissedBeforeItIsOver() {
        assertThat(states(List.of(), "2026-11-16", "2026-11-22")).containsExactly(CURRENT);
        assertThat(states(List.of(), "2026-11-16", "2026-11-23")).containsExactly(MISSED, CURRENT);
    }

    @Test
    void r71_aWeekInWhichServiceBeginsCountsWithTheDaysServed() {
        var calendar = MadeUpSchoolDays.year(FIRST, LAST, List.of());
        var today = LocalDate.parse("2026-11-30");
        var rule = new WeeklyRule(calendar, calendar.weeks(LocalDate.parse("2026-11-16"), today), today);
        assertThat(rule.states(LocalDate.parse("2026-11-18"), LAST, Set.of())).containsExactly(MISSED, MISSED, CURRENT);
        assertThat(rule.states(LocalDate.parse("2026-11-19"), LAST, Set.of())).containsExactly(EXEMPT, MISSED, CURRENT);
        assertThat(rule.states(FIRST, LocalDate.parse("2026-11-24"), Set.of())).containsExactly(MISSED, EXEMPT, EXEMPT);
    }

    /** Ten thousand made-up years against a count day by day that knows nothing of weeks. */
    @Test
    void r71_everyCalendarAgreesWithACountDayByDay() {
        var random = new Random(20261122);
        for (int round = 0; round < 10_000; round++) {
            var first = FIRST.minusDays(random.nextInt(10));
            var last = first.plusDays(60 + random.nextInt(300));
            var holidays = some(random, first, last, random.nextInt(60));
            var held = new HashSet<>(some(random, first, last, random.nextInt(20)));
            var from = first.plusDays(random.nextInt(60) - 20);
            var until = last.plusDays(random.nextInt(40) - 30);
            var today = first.plusDays(random.nextInt(400));
            int weeks = 1 + random.nextInt(12);
            var calendar = MadeUpSchoolDays.year(first, last, holidays);
            var rule = new WeeklyRule(calendar, calendar.weeks(today.minusWeeks(weeks - 1), today), today);

            assertThat(rule.states(from, until, held))
                    .as("round %d", round)
                    .isEqualTo(dayByDay(first, last, holidays, from, until, held, today, weeks));
        }
    }

    private static List<WeekState> dayByDay(
            LocalDate first,
            LocalDate last,
            List<LocalDate> holidays,
            LocalDate from,
            LocalDate until,
            Set<LocalDate> held,
            LocalDate today,
            int weeks) {
        var day = today;
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.minusDays(1);
        }
        day = day.minusDays(7L * (weeks - 1));
        var states = new ArrayList<WeekState>();
        for (int week = 0; week < weeks; week++) {
            int schoolDays = 0;
            boolean met = false;
            boolean running = false;
            for (int i = 0; i < 7; i++) {
                boolean weekend = i > 4;
                boolean inYear = day.compareTo(first) >= 0 && day.compareTo(last) <= 0;
                boolean inService = day.compareTo(from) >= 0 && day.compareTo(until) <= 0;
                if (!weekend && inYear && inService && !holidays.contains(day)) {
                    schoolDays++;
                }
                met = met || held.contains(day);
                running = running || day.equals(today);
                day = day.plusDays(1);
            }
            states.add(met ? HELD : schoolDays < 3 ? EXEMPT : running ? CURRENT : MISSED);
        }
        return states;
    }

    private static List<LocalDate> some(Random random, LocalDate first, LocalDate last, int count) {
        int span = (int) (last.toEpochDay() - first.toEpochDay());
        return random.ints(count, 0, span + 1).mapToObj(first::plusDays).toList();
    }

    private static List<WeekState> states(List<LocalDate> holidays, String since, String today, String... held) {
        var calendar = MadeUpSchoolDays.year(FIRST, LAST, holidays);
        var now = LocalDate.parse(today);
        return new WeeklyRule(calendar, calendar.weeks(LocalDate.parse(since), now), now)
                .states(FIRST, LAST, days(held));
    }

    private static List<LocalDate> days(String... days) {
        return java.util.Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
