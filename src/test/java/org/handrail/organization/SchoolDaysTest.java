package org.handrail.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handrail.organization.SchoolDays.Span;
import org.handrail.organization.SchoolDays.Year;
import org.junit.jupiter.api.Test;

class SchoolDaysTest {
    static final Span NOVEMBER = span("2026-11-02", "2026-11-30");

    @Test
    void aWeekendIsNoSchoolDay() {
        var days = new SchoolDays(List.of(new Year(NOVEMBER, List.of(), List.of())));
        assertThat(days.has(day("2026-11-06"))).isTrue();
        assertThat(days.has(day("2026-11-07"))).isFalse();
        assertThat(days.has(day("2026-11-08"))).isFalse();
        assertThat(days.has(day("2026-11-09"))).isTrue();
    }

    @Test
    void theFirstAndTheLastDayOfAYearCountAndTheDaysAroundItDoNot() {
        var days = new SchoolDays(List.of(new Year(NOVEMBER, List.of(), List.of())));
        assertThat(days.has(day("2026-10-30"))).isFalse();
        assertThat(days.has(day("2026-11-02"))).isTrue();
        assertThat(days.has(day("2026-11-30"))).isTrue();
        assertThat(days.has(day("2026-12-01"))).isFalse();
    }

    @Test
    void aDayBetweenTwoTermsIsNoSchoolDay() {
        var terms = List.of(span("2026-11-02", "2026-11-10"), span("2026-11-16", "2026-11-30"));
        var days = new SchoolDays(List.of(new Year(NOVEMBER, terms, List.of())));
        assertThat(days.has(day("2026-11-10"))).isTrue();
        assertThat(days.has(day("2026-11-12"))).isFalse();
        assertThat(days.has(day("2026-11-16"))).isTrue();
    }

    @Test
    void r71_aWeekIsCountedFromMondayAndAShortOneIsExempt() {
        var thanksgiving = List.of(span("2026-11-25", "2026-11-27"), span("2026-11-11", "2026-11-11"));
        var days = new SchoolDays(List.of(new Year(NOVEMBER, List.of(), thanksgiving)));
        var weeks = days.weeks(NOVEMBER.first(), NOVEMBER.last());
        assertThat(weeks)
                .containsExactly(
                        new SchoolWeek(day("2026-11-02"), 5),
                        new SchoolWeek(day("2026-11-09"), 4),
                        new SchoolWeek(day("2026-11-16"), 5),
                        new SchoolWeek(day("2026-11-23"), 2),
                        new SchoolWeek(day("2026-11-30"), 1));
        assertThat(weeks).extracting(SchoolWeek::countsAsWeek).containsExactly(true, true, true, false, false);
        assertThat(new SchoolWeek(day("2026-11-09"), 3).countsAsWeek()).isTrue();
    }

    @Test
    void weeksGoAcrossTheTurnOfTheYearAndALeapDay() {
        var days = new SchoolDays(List.of(new Year(span("2027-12-27", "2028-03-03"), List.of(), List.of())));
        assertThat(days.weekOf(day("2028-01-01"))).isEqualTo(new SchoolWeek(day("2027-12-27"), 5));
        assertThat(days.weekOf(day("2028-02-29"))).isEqualTo(new SchoolWeek(day("2028-02-28"), 5));
        assertThat(days.has(day("2028-02-29"))).isTrue();
    }

    @Test
    void theNextSchoolDaySkipsWeekendsHolidaysAndTheSummer() {
        var next = new Year(span("2027-01-04", "2027-06-01"), List.of(), List.of());
        var days =
                new SchoolDays(List.of(new Year(NOVEMBER, List.of(), List.of(span("2026-11-26", "2026-11-27"))), next));
        assertThat(days.nextAfter(day("2026-11-25"))).isEqualTo(day("2026-11-30"));
        assertThat(days.nextAfter(day("2026-11-30"))).isEqualTo(day("2027-01-04"));
    }

    @Test
    void whereNoSchoolDayIsKnownTheNextWeekdayIsTheNextSchoolDay() {
        var days = new SchoolDays(List.of(new Year(NOVEMBER, List.of(), List.of())));
        assertThat(days.nextAfter(day("2027-01-01"))).isEqualTo(day("2027-01-04"));
    }

    @Test
    void aSchoolWithoutAnyYearHasSchoolFromMondayToFriday() {
        var days = new SchoolDays(List.of());
        assertThat(days.weekOf(day("2026-07-15"))).isEqualTo(new SchoolWeek(day("2026-07-13"), 5));
        assertThat(days.has(day("2026-07-18"))).isFalse();
    }

    private static Span span(String first, String last) {
        return new Span(day(first), day(last));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
