package org.handrail.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.handrail.platform.page.CsvWriter;
import org.handrail.platform.page.Cursor;
import org.handrail.platform.page.CursorPage;
import org.jboss.resteasy.reactive.RestQuery;

/** Who did, read or was refused what (F19, R39). */
@Path("/audit-entries")
@Tag(name = "Audit")
@Transactional
public class AuditEntryResource {
    private final AuditEntryQueries entries;

    AuditEntryResource(AuditEntryQueries entries) {
        this.entries = entries;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TYPE})
    @PermissionsAllowed("audit:read")
    @Operation(
            operationId = "listAuditEntries",
            summary = "The audit, newest first; with subjectId the access log of one record")
    public CursorPage<AuditEntryRow> list(
            @BeanParam AuditEntryFilter filter,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        var found = entries.before(Cursor.parse(cursor), filter, limit);
        var last = found.size() < limit ? null : found.getLast();
        return new CursorPage<>(found, last == null ? null : new Cursor(last.occurredAt(), last.id()).toString());
    }
}
