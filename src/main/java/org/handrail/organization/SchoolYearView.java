package org.handrail.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.Versioned;

/** A school year with its terms and holidays; first and last days count. */
public record SchoolYearView(
        UUID id,
        int version,
        UUID schoolId,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        List<TermView> terms,
        List<HolidayView> holidays)
        implements Identified, Versioned {
    /** A term; it keeps its id while it keeps its name. */
    public record TermView(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {}

    /** A holiday. */
    public record HolidayView(String name, LocalDate startsOn, LocalDate endsOn) {}
}
