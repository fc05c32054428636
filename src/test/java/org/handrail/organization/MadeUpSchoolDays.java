package org.handrail.organization;

import java.time.LocalDate;
import java.util.List;
import org.handrail.organization.SchoolDays.Span;
import org.handrail.organization.SchoolDays.Year;

/** Calendars for tests of other features, made without a database. */
public final class MadeUpSchoolDays {
    private MadeUpSchoolDays() {}

    /** A school year without terms, and its single holidays. */
    public static SchoolDays year(LocalDate first, LocalDate last, List<LocalDate> holidays) {
        return new SchoolDays(List.of(new Year(
                new Span(first, last),
                List.of(),
                holidays.stream().map(day -> new Span(day, day)).toList())));
    }
}
