package org.handrail.milestone;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which cycles. */
public class MilestoneCycleFilter {
    @RestQuery
    UUID schoolId;

    @RestQuery
    CycleScope scope;

    @RestQuery
    Track track;

    @RestQuery
    CycleStatus status;

    @RestQuery
    @Pattern(regexp = "[A-Z][A-Z_]{1,59}") @Parameter(description = "Whose guide, for example SELF_CARE")
    String component;

    @RestQuery
    @Parameter(description = "Changed since then")
    Instant updatedSince;
}
