package org.handrail.advocate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.advocate.ReadinessItem.FixedBy;
import org.handrail.program.PauseReason;
import org.handrail.program.ProgramStatus;
import org.hibernate.Session;

/** The advocate's own part of the gate: enrolled, selected, not paused, in term, in an active program and its model. */
@ApplicationScoped
@Priority(400)
class ServiceRequirement implements ReadinessRequirement {
    private final Session session;

    ServiceRequirement(Session session) {
        this.session = session;
    }

    @Override
    public Map<UUID, List<ReadinessItem>> itemsFor(List<PeerAdvocate> advocates, String modelCode, LocalDate day) {
        var standings = standings(advocates, modelCode);
        var items = new HashMap<UUID, List<ReadinessItem>>();
        for (var advocate : advocates) {
            var standing = standings.get(advocate.id());
            items.put(
                    advocate.id(),
                    List.of(
                            enrolled(standing),
                            selected(advocate),
                            active(advocate),
                            inTerm(advocate, day),
                            programActive(standing),
                            offered(standing, modelCode),
                            serves(advocate, modelCode)));
        }
        return items;
    }

    private Map<UUID, Standing> standings(List<PeerAdvocate> advocates, String modelCode) {
        var standings = new HashMap<UUID, Standing>();
        session.createQuery("""
                        select
                          a.id,
                          case when p.active and p.schoolId = a.schoolId then true else false end,
                          g.status,
                          g.pauseReason,
                          case when exists (
                            select 1
                            from ProgramModel m
                            where m.programId = g.id
                              and m.modelCode = :model) then true else false end
                        from PeerAdvocate a
                        join Person p on p.id = a.personId
                        join Program g on g.id = a.programId
                        where :ids contains a.id""", Standing.class)
                .setParameter("model", modelCode)
                .setParameter("ids", advocates.stream().map(PeerAdvocate::id).toArray(UUID[]::new))
                .getResultList()
                .forEach(standing -> standings.put(standing.advocate(), standing));
        return standings;
    }

    private static ReadinessItem enrolled(Standing standing) {
        return standing.enrolled()
                ? ReadinessItem.met("NOT_ENROLLED", null, "Is a student of the school", null)
                : ReadinessItem.missing(
                        "NOT_ENROLLED", null, "Is no longer a student of the school", FixedBy.PROGRAM_COORDINATOR);
    }

    private static ReadinessItem selected(PeerAdvocate advocate) {
        return advocate.status() == AdvocateStatus.CANDIDATE
                ? ReadinessItem.missing("NOT_SELECTED", null, "Is not selected yet", FixedBy.PROGRAM_COORDINATOR)
                : ReadinessItem.met("NOT_SELECTED", null, "Was selected for the program", null);
    }

    private static ReadinessItem active(PeerAdvocate advocate) {
        return advocate.status() == AdvocateStatus.PAUSED
                ? ReadinessItem.missing("PAUSED", null, "Takes a break", FixedBy.PROGRAM_COORDINATOR)
                : ReadinessItem.met("PAUSED", null, "Is not on a break", null);
    }

    private static ReadinessItem inTerm(PeerAdvocate advocate, LocalDate day) {
        if (advocate.servesOn(day) && advocate.status() != AdvocateStatus.ENDED) {
            return ReadinessItem.met("TERM_OVER", null, "Serves until " + advocate.termEndsOn(), advocate.termEndsOn());
        }
        var sentence = day.isBefore(advocate.termStartsOn())
                ? "The term of service begins on " + advocate.termStartsOn()
                : "The term of service is over";
        return ReadinessItem.missing("TERM_OVER", null, sentence, FixedBy.PROGRAM_COORDINATOR);
    }

    private static ReadinessItem programActive(Standing standing) {
        if (standing.pauseReason() == PauseReason.RECEIVER_MISSING) {
            return ReadinessItem.missing(
                    "PROGRAM_WITHOUT_RECEIVER",
                    null,
                    "The program is paused: an adult who receives its concerns has left",
                    FixedBy.PROGRAM_COORDINATOR);
        }
        return standing.program() == ProgramStatus.ACTIVE
                ? ReadinessItem.met("PROGRAM_NOT_ACTIVE", null, "The program is active", null)
                : ReadinessItem.missing(
                        "PROGRAM_NOT_ACTIVE", null, "The program is not active", FixedBy.PROGRAM_COORDINATOR);
    }

    private static ReadinessItem offered(Standing standing, String model) {
        return standing.offered()
                ? ReadinessItem.met("MODEL_NOT_OFFERED", model, "The program offers this kind of support", null)
                : ReadinessItem.missing(
                        "MODEL_NOT_OFFERED",
                        model,
                        "The program does not offer this kind of support",
                        FixedBy.PROGRAM_COORDINATOR);
    }

    private static ReadinessItem serves(PeerAdvocate advocate, String model) {
        return advocate.serves(model)
                ? ReadinessItem.met("MODEL_NOT_SERVED", model, "Serves in this kind of support", null)
                : ReadinessItem.missing(
                        "MODEL_NOT_SERVED",
                        model,
                        "Does not serve in this kind of support",
                        FixedBy.PROGRAM_COORDINATOR);
    }

    record Standing(UUID advocate, boolean enrolled, ProgramStatus program, PauseReason pauseReason, boolean offered) {}
}
