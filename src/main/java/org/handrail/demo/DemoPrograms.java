package org.handrail.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.handrail.program.LaunchChecklist;
import org.handrail.program.PauseReason;
import org.handrail.program.Program;
import org.handrail.program.ProgramInput;
import org.handrail.program.ProgramKind;
import org.handrail.program.ProgramModel;
import org.handrail.program.ProgramModelInput;
import org.handrail.program.ReferralKind;
import org.handrail.program.ReferralRole;
import org.handrail.program.ReferralRoleInput;

/** The demo's programs: two that run, one that is being prepared, one paused, one of the past. */
@ApplicationScoped
class DemoPrograms {
    private final LaunchChecklist checklist;

    DemoPrograms(LaunchChecklist checklist) {
        this.checklist = checklist;
    }

    Program cedar(DemoSchool school, Instant since) {
        var staff = school.staff();
        var running = program(
                school,
                "Cedar Ridge Peer Counselors",
                "PEER_COUNSELING",
                ProgramKind.STUDENT_PEER,
                staff.get("counsellor").id());
        models(running, "PEER_COUNSELING", "ORIENTATION", "TUTORING", "SUPPORT_GROUPS", "PEER_EDUCATION");
        directory(running, staff.get("counsellor").id(), staff.get("deputy").id());
        activate(running, since);
        var paused = program(
                school,
                "Conflict Mediators",
                "PEER_ADVOCACY",
                ProgramKind.STUDENT_PEER,
                staff.get("deputy").id());
        models(paused, "CONFLICT_MEDIATION");
        directory(paused, staff.get("deputy").id(), staff.get("counsellor").id());
        activate(paused, since);
        paused.pause(PauseReason.DECIDED, since);
        program(school, "Staff Peer Support", "PEER_TO_PEER_SUPPORT", ProgramKind.STAFF_PSS, null);
        return running;
    }

    Program river(DemoSchool school, Instant since) {
        var staff = school.staff();
        var running = program(
                school,
                "Riverside Peer Guides",
                "PEER_ADVOCACY",
                ProgramKind.STUDENT_PEER,
                staff.get("counsellor.river").id());
        models(running, "ORIENTATION", "PEER_COUNSELING", "TUTORING");
        directory(
                running,
                staff.get("counsellor.river").id(),
                staff.get("coordinator.river").id());
        activate(running, since);
        var past = program(
                school,
                "Welcome Week Tours",
                "PEER_TO_PEER_SUPPORT",
                ProgramKind.STUDENT_PEER,
                staff.get("counsellor.river").id());
        past.end(since);
        return running;
    }

    /** Not there yet: its coordinator's first steps lead there. */
    Program summit(DemoSchool school) {
        var preparing = program(school, "Summit Peer Advocates", "PEER_ADVOCACY", ProgramKind.STUDENT_PEER, null);
        models(preparing, "PEER_COUNSELING");
        return preparing;
    }

    private static Program program(DemoSchool school, String name, String label, ProgramKind kind, UUID partner) {
        var program = new Program(new ProgramInput(school.id(), name, label, kind, null, null, partner, null));
        program.persist();
        return program;
    }

    private static void models(Program program, String... codes) {
        Arrays.stream(codes)
                .map(code -> new ProgramModel(program.id(), new ProgramModelInput(code, null, null, null), ""))
                .forEach(model -> model.persist());
    }

    private static void directory(Program program, UUID receiver, UUID deputy) {
        List.of(ReferralKind.values())
                .forEach(kind ->
                        new ReferralRole(program.id(), new ReferralRoleInput(kind, receiver, deputy), "").persist());
    }

    private void activate(Program program, Instant since) {
        program.flush();
        program.activate(checklist.of(program), since);
    }
}
