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

    /** What a list's detail reads of the schools that its page, with this alias, has in {@code schoolId}: id and name. */
    public static String onPage(String alias) {
        return "select s.id as id, s.name as name from School s where ids_contain((select %1$s.schoolId from page %1$s), s.id)"
                .formatted(alias);
    }
}
