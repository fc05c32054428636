package org.handrail.peersession;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which sessions. There is no filter by topic or student: what a list doesn't show it doesn't answer (R29, R41). */
public class PeerSessionFilter {
    @RestQuery
    UUID schoolId;

    @RestQuery
    UUID programId;

    @RestQuery
    UUID advocateId;

    @RestQuery
    PeerSessionStatus status;

    @RestQuery
    @Pattern(regexp = "[A-Z_]{1,40}") String modelCode;

    @RestQuery
    @Parameter(description = "The first school day")
    LocalDate startedFrom;

    @RestQuery
    @Parameter(description = "The last school day")
    LocalDate startedUntil;

    @RestQuery
    @Parameter(
            description =
                    "Waiting for review since then or longer: handed in, or left as a draft 48 hours past its end")
    Instant unreviewedSince;

    @RestQuery
    @Parameter(description = "Changed since then")
    Instant updatedSince;
}
