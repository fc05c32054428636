package org.handrail.advocate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.persistence.DistrictEntity;

/** A weekly time at which an advocate can be met (S2.11). */
@Entity
public class AvailabilitySlot extends DistrictEntity {
    private UUID advocateId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    private String language;
    private List<String> accommodations = List.of();

    protected AvailabilitySlot() {}

    public AvailabilitySlot(UUID advocateId, SlotInput slot) {
        this.advocateId = advocateId;
        weekday = slot.weekday();
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        place = slot.place();
        mode = slot.mode();
        language = slot.language();
        accommodations = slot.accommodations() == null
                ? List.of()
                : slot.accommodations().stream().map(Enum::name).toList();
    }

    DayOfWeek weekday() {
        return weekday;
    }

    SlotInput slot() {
        return new SlotInput(
                weekday,
                startsAt,
                endsAt,
                place,
                mode,
                language,
                accommodations.stream().map(Accommodation::valueOf).toList());
    }
}
