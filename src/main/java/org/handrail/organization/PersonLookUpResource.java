package org.handrail.organization;

import io.quarkus.arc.All;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.security.CurrentUser;

/** Naming someone on a record without seeing the directory: few answers, counted, and remembered that it was asked. */
@Path("/people/lookup")
@Tag(name = "People")
@Transactional
public class PersonLookUpResource {
    private static final String LOOK_UP = "person:look-up";

    private final PersonQueries people;
    private final LookUpThrottle throttle;
    private final List<WorkElsewhere> elsewhere;
    private final CurrentUser me;
    private final Audit audit;

    PersonLookUpResource(
            PersonQueries people,
            LookUpThrottle throttle,
            @All List<WorkElsewhere> elsewhere,
            CurrentUser me,
            Audit audit) {
        this.people = people;
        this.throttle = throttle;
        this.elsewhere = elsewhere;
        this.me = me;
        this.audit = audit;
    }

    @POST
    @PermissionsAllowed(LOOK_UP)
    @Operation(
            operationId = "lookUpPeople",
            summary = "Find whom to name on a record, by the start of a name or by number; a few at most, and counted")
    public PersonLookUpView lookUp(@Valid @NotNull PersonLookUpInput input) {
        var words = input.words();
        throttle.take(me.account());
        var reach = me.reach(LOOK_UP);
        var found = people.lookUp(input, words, reach);
        boolean ofSchool = input.schoolId() != null && reach.covers(input.schoolId());
        audit.done(LOOK_UP, "person-look-up", null, ofSchool ? input.schoolId() : null);
        return PersonLookUpView.of(found.isEmpty() && worksElsewhere(input) ? people.lookUpElsewhere(input) : found);
    }

    /** Whoever goes to the schools nearby has their students' numbers from the adult there; a name finds nobody. */
    private boolean worksElsewhere(PersonLookUpInput input) {
        return input.kind() == LookUpKind.STUDENT
                && input.schoolId() == null
                && elsewhere.stream().anyMatch(WorkElsewhere::isOfCaller);
    }
}
