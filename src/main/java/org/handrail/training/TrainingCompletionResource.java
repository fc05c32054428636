package org.handrail.training;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.advocate.Roster;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.handrail.platform.security.Role;
import org.handrail.training.TrainingCompletionQueries.Learner;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Courses that advocates have completed (F5). */
@Path("/training-completions")
@Tag(name = "Training")
@Transactional
public class TrainingCompletionResource {
    private final TrainingCompletionQueries completions;
    private final Roster roster;
    private final CurrentUser me;
    private final Clock clock;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;

    TrainingCompletionResource(
            TrainingCompletionQueries completions,
            Roster roster,
            CurrentUser me,
            Clock clock,
            IfMatch ifMatch,
            Once once,
            Audit audit) {
        this.completions = completions;
        this.roster = roster;
        this.me = me;
        this.clock = clock;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("training:read")
    @Operation(operationId = "listTrainingCompletions", summary = "Who has completed which course, and what expires")
    public Page<TrainingCompletionRow> list(
            @RestQuery UUID advocateId,
            @RestQuery @Pattern(regexp = "[A-Z][A-Z_]{1,59}") String courseCode,
            @RestQuery LocalDate expiringBefore,
            @RestQuery @DefaultValue("false") boolean withdrawn,
            @BeanParam @Valid PageRequest page) {
        var filter = new TrainingCompletionQueries.Filter(advocateId, courseCode, expiringBefore, withdrawn);
        return completions.list(filter, roster.sight(Role.PROGRAM_COORDINATOR), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("training:read")
    @Operation(operationId = "getTrainingCompletion", summary = "One completed course")
    public TrainingCompletionView get(UUID id) {
        return view(id, roster.sight(Role.PROGRAM_COORDINATOR));
    }

    @POST
    @PermissionsAllowed("training:write")
    @ResponseStatus(201)
    @Operation(operationId = "recordTrainingCompletion", summary = "Record that an advocate has completed a course")
    public TrainingCompletionView record(@Valid @NotNull TrainingCompletionInput input) {
        return once.show(input, () -> recorded(input), this::get);
    }

    private TrainingCompletionView recorded(TrainingCompletionInput input) {
        var learner = teachable(input.advocateId())
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/advocateId", Reason.ADVOCATE_UNKNOWN));
        var course = Courses.byCode(input.courseCode())
                .orElseThrow(() -> ProblemType.VALIDATION_FAILED.at("/courseCode", Reason.COURSE_UNKNOWN));
        if (input.completedOn().isAfter(learner.today())) {
            throw ProblemType.VALIDATION_FAILED.at("/completedOn", Reason.COURSE_NOT_YET_DONE);
        }
        var completion = new TrainingCompletion(
                learner.advocate(),
                course,
                input.completedOn(),
                input.expiresOn(),
                input.deliveryMode(),
                me.person().orElse(null));
        completion.persistAndFlush();
        audit.done("training:write", "training-completion", completion.id(), completion.schoolId());
        return completion.view(learner.name(), learner.recorder());
    }

    @POST
    @Path("{id}/withdrawal")
    @PermissionsAllowed("training:write")
    @Operation(operationId = "withdrawTrainingCompletion", summary = "Take back a completion recorded by mistake")
    public TrainingCompletionView withdraw(UUID id) {
        var completion = completions.byId(id).orElseThrow(ProblemType.NOT_FOUND::exception);
        teachable(completion.advocateId()).orElseThrow(ProblemType.NOT_FOUND::exception);
        ifMatch.check(completion);
        completion.withdraw(me.person().orElse(null), clock.instant().truncatedTo(ChronoUnit.MICROS));
        completion.flush();
        audit.done("training:write", "training-completion", id, completion.schoolId());
        return view(id, Roster.Sight.ALL);
    }

    /** Nobody records their own training. */
    private Optional<Learner> teachable(UUID advocate) {
        return completions
                .learner(advocate, me.personOrNobody(), clock.instant(), roster.sight(Role.PROGRAM_COORDINATOR))
                .filter(learner -> !learner.advocate().personId().equals(me.personOrNobody()));
    }

    private TrainingCompletionView view(UUID id, Roster.Sight sight) {
        return completions.view(id, sight).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
