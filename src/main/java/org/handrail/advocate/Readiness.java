package org.handrail.advocate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The readiness gate (X1): whether this advocate may see someone on this day, and what is missing. */
@ApplicationScoped
public class Readiness {
    private final List<ReadinessRequirement> requirements;

    Readiness(@All List<ReadinessRequirement> requirements) {
        this.requirements = requirements;
    }

    /** Every item of every feature; the gate is open if all are met. */
    public List<ReadinessItem> itemsFor(PeerAdvocate advocate, String modelCode, LocalDate day) {
        return requirements.stream()
                .flatMap(requirement -> requirement.itemsFor(advocate, modelCode, day).stream())
                .toList();
    }
}
