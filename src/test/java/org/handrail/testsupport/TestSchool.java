package org.handrail.testsupport;

import java.util.Map;
import java.util.UUID;
import org.handrail.platform.security.Role;

/** A school with one user for every role. */
public record TestSchool(UUID id, String name, Map<Role, TestUser> users) {
    public TestUser user(Role role) {
        return users.get(role);
    }
}
