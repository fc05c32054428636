package org.handrail.advocate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.platform.problem.ProblemType;
import org.hibernate.Session;

/** The readiness gate (X1): whether this advocate may see someone on this day, and what is missing. */
@ApplicationScoped
public class Readiness {
    /** Of what {@link #facts} speak. */
    public static final String FROM = "PeerAdvocate a join Person p on p.id = a.personId"
            + " join School sc on sc.id = a.schoolId join Program g on g.id = a.programId";

    private final List<ReadinessRequirement> requirements;
    private final Session session;
    private final String query;

    Readiness(@All List<ReadinessRequirement> requirements, Session session) {
        this.requirements = requirements;
        this.session = session;
        this.query = "select a, " + facts(":day") + " from " + FROM + " where :advocates contains a.id";
    }

    /**
     * HQL of what the gate has to know, for a statement {@link #FROM} that asks more; it speaks of {@code :model}. A
     * column for each requirement, since the parser of HQL needs hundreds of megabytes for what is nested deeper.
     *
     * @param day HQL of the school's day
     */
    public String facts(String day) {
        return requirements.stream()
                .map(requirement -> requirement.facts().replace(":day", day))
                .collect(Collectors.joining(", "));
    }

    /** The columns of {@link #facts}, which are the row's last. */
    public static List<String> factsFrom(Object[] row, int first) {
        return Arrays.stream(row, first, row.length).map(String.class::cast).toList();
    }

    /** Every item of every feature; the gate is open if all are met. */
    public List<ReadinessItem> itemsFor(PeerAdvocate advocate, String modelCode, LocalDate day) {
        return itemsFor(List.of(advocate), modelCode, day).get(advocate.id());
    }

    /** The same for several advocates of one program, by their ids. */
    public Map<UUID, List<ReadinessItem>> itemsFor(List<PeerAdvocate> advocates, String modelCode, LocalDate day) {
        return advocates.isEmpty()
                ? Map.of()
                : session.createQuery(query, Object[].class)
                        .setParameter(
                                "advocates",
                                advocates.stream().map(PeerAdvocate::id).toArray(UUID[]::new))
                        .setParameter("model", modelCode)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> ((PeerAdvocate) row[0]).id(),
                                row -> items((PeerAdvocate) row[0], factsFrom(row, 1), modelCode, day)));
    }

    /**
     * Refuses to start or book a session through a closed gate; the answer names what is missing (R12, R13).
     *
     * @param facts of {@link #facts}
     */
    public void refuseUnlessOpen(PeerAdvocate advocate, List<String> facts, String modelCode, LocalDate day) {
        var missing = items(advocate, facts, modelCode, day).stream()
                .filter(item -> !item.met())
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemType.GATE_CLOSED
                    .exception(missing.getFirst().sentence())
                    .with("missing", missing);
        }
    }

    private List<ReadinessItem> items(PeerAdvocate advocate, List<String> facts, String modelCode, LocalDate day) {
        var items = new ArrayList<ReadinessItem>();
        for (int asked = 0; asked < requirements.size(); asked++) {
            items.addAll(requirements.get(asked).items(advocate, facts.get(asked), modelCode, day));
        }
        return items;
    }
}
