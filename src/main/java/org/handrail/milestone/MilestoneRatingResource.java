package org.handrail.milestone;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.api.Once;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The answers of a cycle, each by itself, and its celebrations. */
@Path("/milestone-cycles/{id}")
@Tag(name = "Milestone cycles")
@Transactional
public class MilestoneRatingResource {
    private final MilestoneRatings ratings;
    private final Once once;

    MilestoneRatingResource(MilestoneRatings ratings, Once once) {
        this.ratings = ratings;
        this.once = once;
    }

    @GET
    @Path("ratings")
    @PermissionsAllowed(MilestoneCycles.RATE)
    @Operation(
            operationId = "listMilestoneRatings",
            summary = "The answers of a cycle with their evidence, for its facilitator and raters")
    public List<RatingView> list(UUID id) {
        return ratings.all(id);
    }

    @GET
    @Path("ratings/{actionId}")
    @PermissionsAllowed(MilestoneCycles.RATE)
    @Operation(operationId = "getMilestoneRating", summary = "The answer about one action")
    public RatingView get(UUID id, UUID actionId) {
        return ratings.one(id, actionId);
    }

    @PUT
    @Path("ratings/{actionId}")
    @PermissionsAllowed(MilestoneCycles.RATE)
    @Operation(
            operationId = "rateMilestoneAction",
            summary = "Say how far one action is; two raters never overwrite each other")
    public RatingView rate(UUID id, UUID actionId, @Valid @NotNull RatingInput input) {
        return ratings.rate(id, actionId, input);
    }

    @POST
    @Path("celebrations")
    @PermissionsAllowed(MilestoneCycles.RATE)
    @ResponseStatus(201)
    @Operation(operationId = "celebrateMilestone", summary = "Write down what the team is glad about")
    public CelebrationView celebrate(UUID id, @Valid @NotNull CelebrationInput input) {
        return once.create(input, () -> ratings.celebrate(id, input), made -> ratings.celebration(id, made));
    }

    @DELETE
    @Path("celebrations/{celebrationId}")
    @PermissionsAllowed(MilestoneCycles.RATE)
    @Operation(operationId = "deleteMilestoneCelebration", summary = "Take a celebration back while the cycle is open")
    public void takeBack(UUID id, UUID celebrationId) {
        ratings.takeBack(id, celebrationId);
    }
}
