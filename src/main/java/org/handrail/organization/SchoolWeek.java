package org.handrail.organization;

import java.time.LocalDate;

/** A week from Monday to Sunday and how many school days it has. */
public record SchoolWeek(LocalDate monday, int schoolDays) {
    private static final int FULL_ENOUGH = 3;

    /** A shorter week asks for no weekly supervision (R71). */
    public boolean countsAsWeek() {
        return schoolDays >= FULL_ENOUGH;
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday());
    }
}
