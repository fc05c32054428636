package org.handrail.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.handrail.account.AccessEnded;
import org.handrail.organization.StaffChanged;
import org.handrail.platform.audit.Audit;

/**
 * Pauses an active program in the moment in which a receiver or deputy leaves (R58). It never stands in the way of
 * taking someone's access, and a hand-over goes on to whoever remains (R18).
 */
@ApplicationScoped
class DirectoryWatch {
    private final ProgramQueries programs;
    private final LaunchChecklist checklist;
    private final Audit audit;
    private final Clock clock;

    DirectoryWatch(ProgramQueries programs, LaunchChecklist checklist, Audit audit, Clock clock) {
        this.programs = programs;
        this.checklist = checklist;
        this.audit = audit;
        this.clock = clock;
    }

    void accessEnded(@Observes AccessEnded ended) {
        pauseIncomplete(programs.lockActiveNaming(ended.personId()));
    }

    void staffChanged(@Observes StaffChanged changed) {
        pauseIncomplete(programs.lockActiveNaming(changed.personId()));
    }

    /** Those whose receivers left because a day came: nobody did anything. */
    void pauseLapsed() {
        pauseIncomplete(programs.lockActive());
    }

    private void pauseIncomplete(List<Program> active) {
        active.stream().filter(program -> !checklist.hasWholeDirectory(program)).forEach(this::pause);
    }

    private void pause(Program program) {
        program.pause(PauseReason.RECEIVER_MISSING, clock.instant().truncatedTo(ChronoUnit.MICROS));
        program.flush();
        audit.done("program:pause", "program", program.id(), program.schoolId());
    }
}
