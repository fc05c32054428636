package org.handrail.organization;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.handrail.platform.persistence.DistrictEntity;

/** The tenant: a school district, a charter SELPA or a coalition of schools (S1.27). Its id is its own district id. */
@Entity
public class District extends DistrictEntity {
    private String code;
    private String name;
    private String timeZone;
    private boolean demo;

    protected District() {}

    public District(String code, String name, ZoneId timeZone, boolean demo) {
        this.code = code;
        this.name = name;
        this.timeZone = timeZone.getId();
        this.demo = demo;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** Today, where the district is. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), timeZone());
    }

    public boolean isDemo() {
        return demo;
    }
}
