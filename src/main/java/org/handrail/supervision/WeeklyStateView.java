package org.handrail.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The weekly supervision of a program's advocates, oldest week first (R71).
 *
 * @param today the school's day
 */
public record WeeklyStateView(
        UUID programId, UUID schoolId, LocalDate today, List<WeekView> weeks, List<AdvocateWeeks> advocates) {
    /** A week from Monday; {@code counted} if it has three school days or more. */
    public record WeekView(LocalDate monday, int schoolDays, boolean counted) {}

    /**
     * @param states one for each of the weeks, in their order
     * @param owed how many of these weeks were missed
     */
    public record AdvocateWeeks(UUID advocateId, UUID personId, String name, List<WeekState> states, long owed) {}
}
