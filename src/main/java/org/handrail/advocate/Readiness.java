package org.handrail.advocate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;

/** The readiness gate (X1): whether this advocate may see someone on this day, and what is missing. */
@ApplicationScoped
public class Readiness {
    private final List<ReadinessRequirement> requirements;

    Readiness(@All List<ReadinessRequirement> requirements) {
        this.requirements = requirements;
    }

    /** Every item of every feature; the gate is open if all are met. */
    public List<ReadinessItem> itemsFor(PeerAdvocate advocate, String modelCode, LocalDate day) {
        return itemsFor(List.of(advocate), modelCode, day).get(advocate.id());
    }

    /** The same for several advocates of one program, by their ids. */
    public Map<UUID, List<ReadinessItem>> itemsFor(List<PeerAdvocate> advocates, String modelCode, LocalDate day) {
        var items = new LinkedHashMap<UUID, List<ReadinessItem>>();
        advocates.forEach(advocate -> items.put(advocate.id(), new ArrayList<>()));
        if (!advocates.isEmpty()) {
            for (var requirement : requirements) {
                requirement
                        .itemsFor(advocates, modelCode, day)
                        .forEach((advocate, some) -> items.get(advocate).addAll(some));
            }
        }
        return items;
    }

    /** Refuses to start or book a session through a closed gate; the answer names what is missing (R12, R13). */
    public void refuseUnlessOpen(PeerAdvocate advocate, String modelCode, LocalDate day) {
        var missing = itemsFor(advocate, modelCode, day).stream()
                .filter(item -> !item.met())
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemType.GATE_CLOSED
                    .exception(missing.getFirst().sentence())
                    .with("missing", missing);
        }
    }
}
