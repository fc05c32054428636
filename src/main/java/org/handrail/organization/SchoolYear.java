package org.handrail.organization;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** A year of one school, with its terms and holidays: weekly duties are counted on it (R71). */
@Entity
public class SchoolYear extends DistrictEntity {
    /** A year with its summer school; anything longer is a slip of the pen. */
    private static final int LONGEST_IN_DAYS = 550;

    private UUID schoolId;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "school_year_id", nullable = false, updatable = false)
    @OrderBy("startsOn, name")
    private Set<Term> terms = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "school_year_id", nullable = false, updatable = false)
    @OrderBy("startsOn, name")
    private Set<Holiday> holidays = new LinkedHashSet<>();

    protected SchoolYear() {}

    public SchoolYear(SchoolYearInput input) {
        schoolId = input.schoolId();
        change(input);
    }

    public void change(SchoolYearInput input) {
        refuseInvalid(input);
        name = input.name();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        changeTerms(input.terms());
        changeHolidays(input.holidays());
    }

    /** A term of the same name stays the same term, so what refers to it still does. */
    private void changeTerms(List<PeriodInput> wanted) {
        terms.removeIf(term -> wanted.stream().noneMatch(input -> input.name().equals(term.name())));
        for (var input : wanted) {
            terms.stream()
                    .filter(term -> term.name().equals(input.name()))
                    .findFirst()
                    .ifPresentOrElse(term -> term.move(input), () -> terms.add(new Term(input)));
        }
    }

    private void changeHolidays(List<PeriodInput> wanted) {
        holidays.removeIf(holiday -> wanted.stream().noneMatch(holiday::isAs));
        wanted.stream()
                .filter(input -> holidays.stream().noneMatch(holiday -> holiday.isAs(input)))
                .forEach(input -> holidays.add(new Holiday(input)));
    }

    private void refuseInvalid(SchoolYearInput input) {
        if (!input.schoolId().equals(schoolId)) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.SCHOOL_YEAR_STAYS);
        }
        refuseLength("/endsOn", input.startsOn(), input.endsOn());
        refuseOutside(input, "/terms/", input.terms());
        refuseOutside(input, "/holidays/", input.holidays());
        refuseOverlap(input.terms());
    }

    /** @param pointer where in the request the last day is */
    public static void refuseLength(String pointer, LocalDate startsOn, LocalDate endsOn) {
        if (!startsOn.isBefore(endsOn)) {
            throw ProblemType.VALIDATION_FAILED.at(pointer, Reason.YEAR_ENDS_FIRST);
        }
        if (ChronoUnit.DAYS.between(startsOn, endsOn) > LONGEST_IN_DAYS) {
            throw ProblemType.VALIDATION_FAILED.at(pointer, Reason.YEAR_TOO_LONG);
        }
    }

    private static void refuseOutside(SchoolYearInput year, String pointer, List<PeriodInput> periods) {
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            if (period.endsOn().isBefore(period.startsOn())) {
                throw ProblemType.VALIDATION_FAILED.at(pointer + i + "/endsOn", Reason.PERIOD_ENDS_FIRST);
            }
            if (period.startsOn().isBefore(year.startsOn())) {
                throw ProblemType.VALIDATION_FAILED.at(pointer + i + "/startsOn", Reason.PERIOD_BEFORE_YEAR);
            }
            if (period.endsOn().isAfter(year.endsOn())) {
                throw ProblemType.VALIDATION_FAILED.at(pointer + i + "/endsOn", Reason.PERIOD_AFTER_YEAR);
            }
        }
    }

    private static void refuseOverlap(List<PeriodInput> terms) {
        var names = new HashSet<String>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            if (!names.add(term.name())) {
                throw ProblemType.VALIDATION_FAILED.at("/terms/" + i + "/name", Reason.TERM_NAME_TWICE);
            }
            if (!term.startsOn().isBefore(term.endsOn())) {
                throw ProblemType.VALIDATION_FAILED.at("/terms/" + i + "/endsOn", Reason.TERM_OF_A_DAY);
            }
            boolean overlaps = terms.subList(0, i).stream()
                    .anyMatch(other -> !other.startsOn().isAfter(term.endsOn())
                            && !term.startsOn().isAfter(other.endsOn()));
            if (overlaps) {
                throw ProblemType.VALIDATION_FAILED.at("/terms/" + i + "/startsOn", Reason.TERMS_SHARE_A_DAY);
            }
        }
    }

    public UUID schoolId() {
        return schoolId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    SchoolDays.Year days() {
        return new SchoolDays.Year(
                new SchoolDays.Span(startsOn, endsOn),
                terms.stream().map(Term::span).toList(),
                holidays.stream().map(Holiday::span).toList());
    }

    SchoolYearView view() {
        return new SchoolYearView(
                id(),
                version(),
                schoolId,
                name,
                startsOn,
                endsOn,
                terms.stream().map(Term::view).toList(),
                holidays.stream().map(Holiday::view).toList());
    }
}
