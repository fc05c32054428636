package org.handrail.program;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists that programs and referrals choose from; the same for every district. */
@Path("/reference")
@Tag(name = "Reference")
@PermitAll
public class ProgramReferenceResource {
    /** Concern kinds and the referral kinds they go to. */
    public record ConcernKindsView(List<ReferralKindInfo> referralKinds, List<ConcernKind> concernKinds) {}

    @GET
    @Path("service-models")
    @Operation(operationId = "listServiceModels", summary = "The ten ways in which peers support each other")
    public List<ServiceModel> serviceModels() {
        return ServiceModels.all();
    }

    @GET
    @Path("program-labels")
    @Operation(operationId = "listProgramLabels", summary = "What sites call their program")
    public List<ProgramLabel> programLabels() {
        return ProgramLabel.all();
    }

    @GET
    @Path("concern-kinds")
    @Operation(operationId = "listConcernKinds", summary = "What an advocate can be worried about, and who gets it")
    public ConcernKindsView concernKinds() {
        return new ConcernKindsView(ConcernKinds.referralKinds(), ConcernKinds.all());
    }
}
