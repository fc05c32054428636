package org.handrail.advocate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.platform.problem.ProblemType;
import org.hibernate.Session;

/** The readiness gate (X1): whether this advocate may see someone on this day, and what is missing. */
@ApplicationScoped
public class Readiness {
    private final List<ReadinessRequirement> requirements;
    private final Session session;

    /** The advocate, and then one column for each requirement. */
    private final String facts;

    Readiness(@All List<ReadinessRequirement> requirements, Session session) {
        this.requirements = requirements;
        this.session = session;
        this.facts = requirements.stream()
                .map(ReadinessRequirement::facts)
                .collect(Collectors.joining(
                        ", ",
                        "select a, ",
                        " from PeerAdvocate a join School sc on sc.id = a.schoolId where :advocates contains a.id"));
    }

    /** Every item of every feature; the gate is open if all are met. */
    public List<ReadinessItem> itemsFor(PeerAdvocate advocate, String modelCode, LocalDate day) {
        return itemsFor(List.of(advocate), modelCode, day).get(advocate.id());
    }

    /** The same for several advocates of one program, by their ids. */
    public Map<UUID, List<ReadinessItem>> itemsFor(List<PeerAdvocate> advocates, String modelCode, LocalDate day) {
        var items = new LinkedHashMap<UUID, List<ReadinessItem>>();
        advocates.forEach(advocate -> items.put(advocate.id(), new ArrayList<>()));
        if (advocates.isEmpty()) {
            return items;
        }
        session.createQuery(facts, Object[].class)
                .setParameter("advocates", items.keySet().toArray(UUID[]::new))
                .setParameter("model", modelCode)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> {
                    var advocate = (PeerAdvocate) row[0];
                    for (int column = 1; column < row.length; column++) {
                        items.get(advocate.id())
                                .addAll(requirements
                                        .get(column - 1)
                                        .items(advocate, (String) row[column], modelCode, day));
                    }
                });
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
