package org.handrail.milestone;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;

/** Milestone rubrics: the components of the framework, the editions of their guides, milestones and actions (F22). */
@Path("/milestone-rubrics")
@Tag(name = "Milestone rubrics")
@Transactional
public class MilestoneRubricResource {
    private static final String EDITION = "{component}/editions/{edition}";

    @GET
    @PermissionsAllowed("milestone:read")
    @Operation(
            operationId = "listMilestoneRubrics",
            summary = "The components of the framework, and which editions of their guides there are")
    public List<MilestoneComponent> list() {
        return MilestoneRubrics.components();
    }

    @GET
    @Path("{component}")
    @PermissionsAllowed("milestone:read")
    @Operation(operationId = "getMilestoneGuide", summary = "The newest edition of a component's guide")
    public MilestoneGuide newest(String component) {
        return MilestoneRubrics.newest(component).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    @GET
    @Path(EDITION)
    @PermissionsAllowed("milestone:read")
    @Operation(operationId = "getMilestoneEdition", summary = "One edition of a guide, as it was when it was published")
    public MilestoneGuide edition(String component, int edition) {
        return MilestoneRubrics.edition(component, edition).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    @GET
    @Path(EDITION + "/milestones/{milestoneId}")
    @PermissionsAllowed("milestone:read")
    @Operation(operationId = "getMilestone", summary = "One milestone with its actions")
    public Milestone milestone(String component, int edition, UUID milestoneId) {
        return edition(component, edition).milestone(milestoneId).orElseThrow(ProblemType.NOT_FOUND::exception);
    }

    @GET
    @Path(EDITION + "/actions")
    @PermissionsAllowed("milestone:read")
    @Operation(
            operationId = "listMilestoneActions",
            summary = "The actions of an edition, of one track or level or all")
    public List<MilestoneActionRow> actions(
            String component, int edition, @RestQuery Track track, @RestQuery Level level) {
        return edition(component, edition).milestones().stream()
                .filter(milestone -> track == null || milestone.track() == track)
                .flatMap(milestone -> milestone.actions().stream()
                        .filter(action -> level == null || action.level() == level)
                        .map(action -> MilestoneActionRow.of(milestone, action)))
                .toList();
    }
}
