package org.handrail.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a list, in which order. A CSV answer is the whole list, up to {@link #CSV_ROWS} rows. */
public class PageRequest {
    static final int CSV_ROWS = 10_000;

    @RestQuery
    @DefaultValue("25")
    @Min(1) @Max(100) @Parameter(description = "How many records at most, 1 to 100")
    int limit;

    @RestQuery
    @DefaultValue("0")
    @Min(0) @Max(1_000_000) @Parameter(description = "How many records to skip")
    int offset;

    @RestQuery
    @Pattern(regexp = "-?[a-zA-Z]{1,40}(,-?[a-zA-Z]{1,40}){0,4}")
    @Parameter(description = "Fields to sort by, a minus for descending: -startedAt,name", example = "name")
    String sort;

    @HeaderParam("Accept")
    @Parameter(hidden = true)
    String accept;

    public int limit() {
        return isCsv() ? CSV_ROWS : limit;
    }

    public int offset() {
        return isCsv() ? 0 : offset;
    }

    /** How many rows the database is to skip; a cursor has skipped them. */
    int skipped() {
        return cursor().isPresent() ? 0 : offset();
    }

    Optional<Cursor> cursor() {
        return Optional.empty();
    }

    String sort() {
        return sort;
    }

    boolean isCsv() {
        return accept != null && accept.startsWith(CsvWriter.TYPE);
    }
}
