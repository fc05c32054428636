package org.handrail.program;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** Who receives which referrals of a program, and who stands in (S2.7, R58). */
@Path("/programs/{id}/referral-directory")
@Tag(name = "Programs")
@Transactional
public class ReferralDirectoryResource {
    private final ProgramQueries programs;
    private final ProgramAccess access;
    private final ReferralHandlers handlers;
    private final LaunchChecklist checklist;
    private final Audit audit;

    ReferralDirectoryResource(
            ProgramQueries programs,
            ProgramAccess access,
            ReferralHandlers handlers,
            LaunchChecklist checklist,
            Audit audit) {
        this.programs = programs;
        this.access = access;
        this.handlers = handlers;
        this.checklist = checklist;
        this.audit = audit;
    }

    @GET
    @PermissionsAllowed(ProgramAccess.READ)
    @Operation(operationId = "getReferralDirectory", summary = "Who receives which referrals, and who stands in")
    public ReferralDirectoryView get(UUID id) {
        return view(access.readable(id));
    }

    @PUT
    @PermissionsAllowed(ProgramAccess.WRITE)
    @Operation(
            operationId = "replaceReferralDirectory",
            summary = "Name a receiver and a deputy for each kind of referral")
    public ReferralDirectoryView replace(UUID id, @Valid @NotNull ReferralDirectoryInput input) {
        var program = access.changeable(id);
        var able = handlers.at(program.schoolId());
        var roles = new ArrayList<ReferralRole>();
        var kinds = EnumSet.noneOf(ReferralKind.class);
        for (var given : input.roles()) {
            var pointer = "/roles/" + roles.size();
            var role = new ReferralRole(id, given, pointer);
            if (!kinds.add(role.kind())) {
                throw ProblemType.VALIDATION_FAILED.at(pointer + "/kind", Reason.CONCERN_KIND_TWICE);
            }
            refuseUnable(able, role.receiverId(), pointer + "/receiverId");
            role.deputyId().ifPresent(deputy -> refuseUnable(able, deputy, pointer + "/deputyId"));
            roles.add(role);
        }
        handlers.holdStill(LaunchChecklist.named(roles));
        program.partsChanged();
        programs.referralRoles(id).forEach(ReferralRole::delete);
        // The rows go before their successors come: each kind is there once.
        program.flush();
        roles.forEach(role -> role.persist());
        program.flush();
        checklist.refuseGapsOfActive(program);
        audit.done(ProgramAccess.WRITE, "program", id, program.schoolId());
        return view(program);
    }

    /** The same words for someone unknown, of elsewhere, or without the role (R40). */
    private static void refuseUnable(Set<UUID> able, UUID person, String pointer) {
        if (!able.contains(person)) {
            throw ProblemType.VALIDATION_FAILED.at(pointer, Reason.HANDLER_UNKNOWN);
        }
    }

    private ReferralDirectoryView view(Program program) {
        var able = handlers.at(program.schoolId());
        var unavailable = LaunchChecklist.named(programs.referralRoles(program.id())).stream()
                .filter(person -> !able.contains(person))
                .sorted()
                .toList();
        return new ReferralDirectoryView(
                program.id(), program.version(), programs.directory(program.id()), unavailable);
    }
}
