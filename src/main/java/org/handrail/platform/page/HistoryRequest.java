package org.handrail.platform.page;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a long list: by {@code cursor} every page costs the same, however far back it is (P10). */
public class HistoryRequest extends PageRequest {
    @RestQuery
    @Parameter(
            description = "Where the page before ended, from its Link header, which also has the right offset; only in"
                    + " the default order")
    String cursor;

    @Override
    Optional<Cursor> cursor() {
        return isCsv() ? Optional.empty() : Optional.ofNullable(cursor).map(Cursor::parse);
    }
}
