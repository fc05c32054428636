package org.handrail.advocate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.handrail.advocate.ReadinessItem.FixedBy;
import org.handrail.platform.persistence.JsonRows;
import org.handrail.program.PauseReason;
import org.handrail.program.ProgramStatus;

/** The advocate's own part of the gate: enrolled, selected, not paused, in term, in an active program and its model. */
@ApplicationScoped
@Priority(400)
class ServiceRequirement implements ReadinessRequirement {
    private final JsonRows rows;

    ServiceRequirement(JsonRows rows) {
        this.rows = rows;
    }

    @Override
    public String facts() {
        return """
                json_object(
                  'enrolled': case when p.active and p.schoolId = a.schoolId then true else false end,
                  'program': g.status,
                  'pauseReason': g.pauseReason,
                  'offered': case when exists (
                    select 1
                    from ProgramModel m
                    where m.programId = g.id
                      and m.modelCode = :model) then true else false end)""";
    }

    @Override
    public List<ReadinessItem> items(PeerAdvocate advocate, String facts, String modelCode, LocalDate day) {
        var standing = rows.readOne(facts, Standing.class);
        return List.of(
                enrolled(standing),
                selected(advocate),
                active(advocate),
                inTerm(advocate, day),
                programActive(standing),
                offered(standing, modelCode),
                serves(advocate, modelCode));
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

    record Standing(boolean enrolled, ProgramStatus program, PauseReason pauseReason, boolean offered) {}
}
