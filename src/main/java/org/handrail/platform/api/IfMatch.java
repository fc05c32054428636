package org.handrail.platform.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.handrail.platform.persistence.DistrictEntity;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.problem.Reason;

/** The version that the caller is changing: 428 without one, 412 where someone else was first (R97). */
@RequestScoped
public class IfMatch {
    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** Refuses a change to any other version than the caller saw; answers the record for chaining. */
    public <E extends DistrictEntity> E check(E entity) {
        var given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null) {
            throw ProblemType.PRECONDITION_REQUIRED.exception(Reason.IF_MATCH_MISSING);
        }
        if (!given.equals("\"" + entity.version() + "\"")) {
            throw ProblemType.STALE.exception();
        }
        return entity;
    }
}
