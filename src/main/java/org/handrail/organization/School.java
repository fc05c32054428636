package org.handrail.organization;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.handrail.platform.persistence.DistrictEntity;

/** A school of the district. */
@Entity
public class School extends DistrictEntity {
    private String name;
    private String shortName;
    private String externalId;
    private String timeZone;
    private boolean active = true;

    protected School() {}

    public School(SchoolInput input) {
        change(input);
    }

    public void change(SchoolInput input) {
        name = input.name();
        shortName = input.shortName();
        externalId = input.externalId();
        timeZone = input.timeZone();
        active = input.active();
    }

    public String name() {
        return name;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** Today, where the school is. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), timeZone());
    }

    SchoolView view() {
        return new SchoolView(id(), version(), name, shortName, externalId, timeZone, active);
    }
}
