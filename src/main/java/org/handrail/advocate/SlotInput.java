package org.handrail.advocate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time of the school week at which an advocate can be met (S2.11).
 *
 * @param startsAt in the school's time zone
 * @param endsAt in the school's time zone, on the same day
 * @param place where to meet; needed in person
 * @param language spoken then, as a BCP 47 tag; without one, any of the advocate's
 */
public record SlotInput(
        @NotNull DayOfWeek weekday,
        @NotNull LocalTime startsAt,
        @NotNull LocalTime endsAt,
        @Size(max = 100) @Nullable String place,
        @NotNull MeetingMode mode,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") @Nullable String language,

        @Size(max = 10) @Nullable List<@NotNull Accommodation> accommodations) {
    boolean overlaps(SlotInput other) {
        return weekday == other.weekday && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
