package org.handrail.organization;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.handrail.platform.persistence.DistrictEntity;

/** A part of a school year: a semester, trimester or quarter. */
@Entity
public class Term extends DistrictEntity {
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Term() {}

    Term(PeriodInput input) {
        name = input.name();
        move(input);
    }

    void move(PeriodInput input) {
        startsOn = input.startsOn();
        endsOn = input.endsOn();
    }

    String name() {
        return name;
    }

    SchoolDays.Span span() {
        return new SchoolDays.Span(startsOn, endsOn);
    }

    SchoolYearView.TermView view() {
        return new SchoolYearView.TermView(id(), name, startsOn, endsOn);
    }
}
