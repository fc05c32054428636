package org.handrail.milestone;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.organization.PersonName;
import org.handrail.platform.api.IfMatch;
import org.handrail.platform.api.Once;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Page;
import org.handrail.platform.page.PageRequest;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.CurrentUser;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Milestone cycles: a school, a district or one person goes through a track of a guide (F23). */
@Path("/milestone-cycles")
@Tag(name = "Milestone cycles")
@Transactional
public class MilestoneCycleResource {
    private final MilestoneQueries queries;
    private final MilestoneCycles cycles;
    private final HeatMaps heatMaps;
    private final MilestoneStaff staff;
    private final CurrentUser me;
    private final IfMatch ifMatch;
    private final Once once;

    MilestoneCycleResource(
            MilestoneQueries queries,
            MilestoneCycles cycles,
            HeatMaps heatMaps,
            MilestoneStaff staff,
            CurrentUser me,
            IfMatch ifMatch,
            Once once) {
        this.queries = queries;
        this.cycles = cycles;
        this.heatMaps = heatMaps;
        this.staff = staff;
        this.me = me;
        this.ifMatch = ifMatch;
        this.once = once;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed(MilestoneCycles.READ)
    @Operation(operationId = "listMilestoneCycles", summary = "Cycles of my schools, of the district, and my own")
    public Page<MilestoneCycleRow> list(
            @BeanParam @Valid MilestoneCycleFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, cycles.sight(), page);
    }

    @GET
    @Path("staff")
    @PermissionsAllowed(MilestoneCycles.RATE)
    @Operation(
            operationId = "listMilestoneStaff",
            summary = "Who can rate and own next steps at a school, or lead its cycles; without one, the district's")
    public List<PersonName> staff(
            @RestQuery UUID schoolId,
            @RestQuery @DefaultValue("false") @Parameter(description = "Only those who can lead a cycle")
                    boolean leading) {
        var reach = me.reach(MilestoneCycles.RATE);
        if (schoolId == null && !reach.wholeDistrict()) {
            throw ProblemType.FORBIDDEN.exception();
        }
        if (schoolId != null && !queries.isSchool(schoolId, reach.wholeDistrict(), reach.schoolIds())) {
            throw ProblemType.NOT_FOUND.exception();
        }
        return leading ? staff.leading(schoolId) : staff.of(schoolId);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(MilestoneCycles.READ)
    @Operation(
            operationId = "getMilestoneCycle",
            summary = "One cycle: whose, who leads and rates it, what is celebrated")
    public MilestoneCycleView get(UUID id) {
        return cycles.view(cycles.find(id));
    }

    @GET
    @Path("{id}/heat-map")
    @PermissionsAllowed(MilestoneCycles.READ)
    @Operation(
            operationId = "getMilestoneHeatMap",
            summary = "How far a cycle is, milestone by level, beside the last cycle")
    public HeatMapView heatMap(UUID id) {
        return heatMaps.of(id);
    }

    @POST
    @PermissionsAllowed({MilestoneCycles.RATE, MilestoneCycles.FACILITATE})
    @ResponseStatus(201)
    @Operation(
            operationId = "startMilestoneCycle",
            summary = "Start a cycle for my school, for the district, or for myself")
    public MilestoneCycleView start(@Valid @NotNull MilestoneCycleInput input) {
        return once.create(input, () -> cycles.start(input), this::get);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed({MilestoneCycles.RATE, MilestoneCycles.FACILITATE})
    @Operation(operationId = "updateMilestoneCycle", summary = "Change an open cycle's name, facilitator and raters")
    public MilestoneCycleView update(UUID id, @Valid @NotNull MilestoneCycleChange input) {
        var cycle = ifMatch.check(cycles.led(id));
        cycles.change(cycle, input);
        return cycles.view(cycle);
    }

    @POST
    @Path("{id}/closing")
    @PermissionsAllowed({MilestoneCycles.RATE, MilestoneCycles.FACILITATE})
    @Operation(
            operationId = "closeMilestoneCycle",
            summary = "Close a cycle once every action has an answer; it then stays as it is")
    public MilestoneCycleView close(UUID id) {
        var cycle = ifMatch.check(cycles.led(id));
        cycles.close(cycle);
        return cycles.view(cycle);
    }
}
