package org.handrail.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which supervision sessions. */
public class SupervisionFilter {
    @RestQuery
    UUID schoolId;

    @RestQuery
    UUID programId;

    @RestQuery
    UUID advocateId;

    @RestQuery
    UUID supervisorId;

    @RestQuery
    SupervisionStatus status;

    @RestQuery
    @Parameter(description = "The first school day")
    LocalDate from;

    @RestQuery
    @Parameter(description = "The last school day")
    LocalDate until;

    @RestQuery
    @Parameter(description = "Changed since then")
    Instant updatedSince;
}
