package org.handrail.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;

/** Answers for a school: which day is it, is it a school day, which weeks does a school year have (R71, R56). */
@ApplicationScoped
public class SchoolCalendar {
    private final SchoolYearQueries schoolYears;
    private final SchoolQueries schools;
    private final Clock clock;

    SchoolCalendar(SchoolYearQueries schoolYears, SchoolQueries schools, Clock clock) {
        this.schoolYears = schoolYears;
        this.schools = schools;
        this.clock = clock;
    }

    /** Today, where the school is. */
    public LocalDate today(UUID school) {
        return schools.byId(school)
                .orElseThrow(ProblemType.NOT_FOUND::exception)
                .today(clock);
    }

    /** Every school day of the school: read once, asked often. */
    public SchoolDays of(UUID school) {
        // Two statements that fill the same years: one with both lists would multiply them.
        schoolYears.withHolidays(school);
        return new SchoolDays(
                schoolYears.withTerms(school).stream().map(SchoolYear::days).toList());
    }

    public boolean isSchoolDay(UUID school, LocalDate day) {
        return of(school).has(day);
    }

    /** The weeks of a school year, from Monday to Sunday, also those without a school day. */
    public List<SchoolWeek> weeks(UUID schoolYear) {
        var year = schoolYears.byId(schoolYear).orElseThrow(ProblemType.NOT_FOUND::exception);
        return new SchoolDays(List.of(year.days())).weeks(year.startsOn(), year.endsOn());
    }
}
