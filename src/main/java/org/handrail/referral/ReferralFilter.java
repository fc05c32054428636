package org.handrail.referral;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.handrail.program.Urgency;
import org.jboss.resteasy.reactive.RestQuery;

/** Which referrals are listed. */
public class ReferralFilter {
    /** The caller's part in it. */
    public enum Mine {
        RECEIVED,
        SENT
    }

    @RestQuery
    @Parameter(description = "Of one school")
    UUID schoolId;

    @RestQuery
    @Parameter(description = "In one state, as the caller sees it")
    ReferralStatus status;

    @RestQuery
    @Parameter(description = "Of one urgency")
    Urgency urgency;

    @RestQuery
    @Parameter(description = "RECEIVED: those whose words I may read; SENT: those that I sent")
    Mine mine;

    @RestQuery
    @Parameter(description = "True: those that are not closed, declined or revoked; false: those that are")
    Boolean open;

    @RestQuery
    @Parameter(description = "Changed at or after this time")
    Instant updatedSince;
}
