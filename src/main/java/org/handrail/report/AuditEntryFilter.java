package org.handrail.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.handrail.platform.audit.AuditOutcome;
import org.jboss.resteasy.reactive.RestQuery;

/** Which audit entries. With {@code subjectId} alone it is the access log of one record (F19). */
public class AuditEntryFilter {
    @RestQuery
    @Parameter(description = "The record that was changed, read or refused")
    UUID subjectId;

    @RestQuery
    @Parameter(description = "The account that acted")
    UUID accountId;

    @RestQuery
    UUID schoolId;

    @RestQuery
    AuditOutcome outcome;

    @RestQuery
    @Parameter(description = "From this moment on")
    Instant from;

    @RestQuery
    @Parameter(description = "Before this moment")
    Instant until;
}
