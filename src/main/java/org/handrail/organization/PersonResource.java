package org.handrail.organization;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.audit.Audit;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;
import org.handrail.platform.security.CurrentUser;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The people of the district, as far as the caller works with their school. */
@Path("/people")
@Tag(name = "People")
@Transactional
public class PersonResource {
    private static final String READ = "person:read";
    private static final String WRITE = "person:write";

    private final PersonQueries people;
    private final SchoolQueries schools;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Once once;
    private final Audit audit;
    private final Event<StaffChanged> staffChanged;

    PersonResource(
            PersonQueries people,
            SchoolQueries schools,
            CurrentUser me,
            IfMatch ifMatch,
            Once once,
            Audit audit,
            Event<StaffChanged> staffChanged) {
        this.people = people;
        this.schools = schools;
        this.me = me;
        this.ifMatch = ifMatch;
        this.once = once;
        this.audit = audit;
        this.staffChanged = staffChanged;
    }

    @POST
    @Path("search")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed(READ)
    @Operation(operationId = "searchPeople", summary = "Find people by name, number, kind or school")
    public Page<PersonRow> search(@Valid @NotNull PersonSearch search, @BeanParam @Valid PageRequest page) {
        return people.search(search, PeopleReach.of(me, READ), page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(READ)
    @Operation(operationId = "getPerson", summary = "One person")
    public PersonView get(UUID id) {
        return find(id, READ).view();
    }

    @POST
    @PermissionsAllowed(WRITE)
    @ResponseStatus(201)
    @Operation(operationId = "createPerson", summary = "Add a person")
    public PersonView create(@Valid @NotNull PersonInput input) {
        return once.create(
                input,
                () -> {
                    refuseSchoolOutOfReach(input);
                    var person = new Person(input);
                    person.persistAndFlush();
                    audit.done(WRITE, "person", person.id(), input.schoolId());
                    return person.id();
                },
                this::get);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "updatePerson", summary = "Change a person")
    public PersonView update(UUID id, @Valid @NotNull PersonInput input) {
        var person = ifMatch.check(find(id, WRITE));
        refuseSchoolOutOfReach(input);
        boolean wasStaff = person.kind() == PersonKind.STAFF;
        person.change(input);
        person.flush();
        audit.done(WRITE, "person", id, input.schoolId());
        if (wasStaff) {
            staffChanged.fire(new StaffChanged(id));
        }
        return person.view();
    }

    private void refuseSchoolOutOfReach(PersonInput input) {
        var school = input.schoolId();
        boolean known = school == null || schools.byId(school).isPresent();
        if (!known || !PeopleReach.of(me, WRITE).covers(school)) {
            throw ProblemType.VALIDATION_FAILED.at("/schoolId", Reason.NOT_YOUR_SCHOOL);
        }
    }

    private Person find(UUID id, String permission) {
        return people.visible(id, PeopleReach.of(me, permission)).orElseThrow(ProblemType.NOT_FOUND::exception);
    }
}
