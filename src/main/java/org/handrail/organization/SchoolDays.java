package org.handrail.organization;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The school days of one school: Monday to Friday inside a school year, inside one of its terms where it has terms, and
 * on no holiday. A school that has written down no year at all has school from Monday to Friday: a missing calendar
 * must not make a weekly duty disappear.
 */
public final class SchoolDays {
    /** Days from the first to the last, both included. */
    record Span(LocalDate first, LocalDate last) {
        boolean has(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** A school year's part in the answer. */
    record Year(Span span, List<Span> terms, List<Span> holidays) {
        boolean hasSchoolOn(LocalDate day) {
            return span.has(day)
                    && (terms.isEmpty() || terms.stream().anyMatch(term -> term.has(day)))
                    && holidays.stream().noneMatch(holiday -> holiday.has(day));
        }
    }

    /** No break between two school days is longer than this; it bounds the search where no school day follows. */
    private static final int LONGEST_BREAK_IN_DAYS = 366;

    private final List<Year> years;

    SchoolDays(List<Year> years) {
        this.years = List.copyOf(years);
    }

    public boolean has(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && (years.isEmpty() || years.stream().anyMatch(year -> year.hasSchoolOn(day)));
    }

    /** Every week that has a day between these two, from Monday to Sunday, also those without a school day. */
    public List<SchoolWeek> weeks(LocalDate first, LocalDate last) {
        return Stream.iterate(mondayOf(first), monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(this::week)
                .toList();
    }

    /** The week, from Monday to Sunday, that this day is in. */
    public SchoolWeek weekOf(LocalDate day) {
        return week(mondayOf(day));
    }

    /** The first school day after this day; where none is known, the next day from Monday to Friday. */
    public LocalDate nextAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .limit(LONGEST_BREAK_IN_DAYS)
                .filter(this::has)
                .findFirst()
                .orElseGet(() -> new SchoolDays(List.of()).nextAfter(day));
    }

    private SchoolWeek week(LocalDate monday) {
        long days = monday.datesUntil(monday.plusWeeks(1)).filter(this::has).count();
        return new SchoolWeek(monday, (int) days);
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
