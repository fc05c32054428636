package org.handrail.testsupport;

import java.util.UUID;

/** A peer advocate of a test, in an active program. */
public record TestAdvocate(UUID id, UUID programId, TestSchool school, TestUser user) {
    public String path() {
        return "/peer-advocates/" + id;
    }
}
