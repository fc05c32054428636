package org.handrail.organization;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.handrail.platform.persistence.DistrictEntity;

/** A day, or several, of a school year without school. */
@Entity
public class Holiday extends DistrictEntity {
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Holiday() {}

    Holiday(PeriodInput input) {
        name = input.name();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
    }

    boolean isAs(PeriodInput input) {
        return name.equals(input.name()) && startsOn.equals(input.startsOn()) && endsOn.equals(input.endsOn());
    }

    SchoolDays.Span span() {
        return new SchoolDays.Span(startsOn, endsOn);
    }

    SchoolYearView.HolidayView view() {
        return new SchoolYearView.HolidayView(name, startsOn, endsOn);
    }
}
