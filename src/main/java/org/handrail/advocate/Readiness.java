package org.handrail.advocate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.platform.persistence.JsonRows;
import org.handrail.platform.problem.ProblemType;
import org.hibernate.Session;

/** The readiness gate (X1): whether this advocate may see someone on this day, and what is missing. */
@ApplicationScoped
public class Readiness {
    private final List<ReadinessRequirement> requirements;
    private final JsonRows rows;
    private final Session session;
    private final String query;

    Readiness(@All List<ReadinessRequirement> requirements, JsonRows rows, Session session) {
        this.requirements = requirements;
        this.rows = rows;
        this.session = session;
        this.query = "select a, " + facts(":day")
                + " from PeerAdvocate a join School sc on sc.id = a.schoolId where :advocates contains a.id";
    }

    /**
     * HQL of what the gate has to know of {@code PeerAdvocate a} at {@code School sc}, for a statement that asks more of
     * them; it speaks of {@code :model}.
     *
     * @param day HQL of the school's day
     */
    public String facts(String day) {
        return requirements.stream()
                .map(requirement -> requirement.facts().replace(":day", day))
                .collect(Collectors.joining(", ", "json_array(", " null on null)"));
    }

    /** Every item of every feature; the gate is open if all are met. */
    public List<ReadinessItem> itemsFor(PeerAdvocate advocate, String modelCode, LocalDate day) {
        return itemsFor(List.of(advocate), modelCode, day).get(advocate.id());
    }

    /** The same for several advocates of one program, by their ids. */
    public Map<UUID, List<ReadinessItem>> itemsFor(List<PeerAdvocate> advocates, String modelCode, LocalDate day) {
        return advocates.isEmpty()
                ? Map.of()
                : session.createQuery(query, Known.class)
                        .setParameter(
                                "advocates",
                                advocates.stream().map(PeerAdvocate::id).toArray(UUID[]::new))
                        .setParameter("model", modelCode)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                known -> known.advocate().id(),
                                known -> items(known.advocate(), known.facts(), modelCode, day)));
    }

    /**
     * Refuses to start or book a session through a closed gate; the answer names what is missing (R12, R13).
     *
     * @param facts of {@link #facts}
     */
    public void refuseUnlessOpen(PeerAdvocate advocate, String facts, String modelCode, LocalDate day) {
        var missing = items(advocate, facts, modelCode, day).stream()
                .filter(item -> !item.met())
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemType.GATE_CLOSED
                    .exception(missing.getFirst().sentence())
                    .with("missing", missing);
        }
    }

    private List<ReadinessItem> items(PeerAdvocate advocate, String facts, String modelCode, LocalDate day) {
        var known = rows.read(facts);
        var items = new ArrayList<ReadinessItem>();
        for (int asked = 0; asked < requirements.size(); asked++) {
            items.addAll(requirements.get(asked).items(advocate, known.get(asked), modelCode, day));
        }
        return items;
    }

    record Known(PeerAdvocate advocate, String facts) {}
}
