package org.handrail.milestone;

import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which next steps. */
public class NextStepFilter {
    @RestQuery
    UUID schoolId;

    @RestQuery
    UUID cycleId;

    @RestQuery
    UUID milestoneId;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Only those that I own")
    boolean mine;

    @RestQuery
    NextStepState state;

    @RestQuery
    @Parameter(description = "Only those that are planned or in progress, or only those that are not")
    Boolean open;

    @RestQuery
    @Parameter(description = "Due on this day or later")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Due on this day or earlier")
    LocalDate until;

    @RestQuery
    @Parameter(description = "Changed since then")
    Instant updatedSince;
}
