package org.handrail.advocate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** The whole of an advocate's availability; it takes the place of what was there. */
public record AvailabilityInput(@NotNull @Size(max = 50) List<@Valid @NotNull SlotInput> slots) {
    /** An advocate can't be at two places, and a place in person has a name. */
    void refuseImpossible() {
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            if (!slot.startsAt().isBefore(slot.endsAt())) {
                throw ProblemType.VALIDATION_FAILED.at("/slots/" + i + "/endsAt", Reason.SLOT_ENDS_FIRST);
            }
            if (slot.mode() == MeetingMode.IN_PERSON
                    && (slot.place() == null || slot.place().isBlank())) {
                throw ProblemType.VALIDATION_FAILED.at("/slots/" + i + "/place", Reason.SLOT_WITHOUT_PLACE);
            }
            if (IntStream.range(0, i).mapToObj(slots::get).anyMatch(slot::overlaps)) {
                throw ProblemType.VALIDATION_FAILED.at("/slots/" + i, Reason.SLOTS_OVERLAP);
            }
        }
    }
}
