package org.handrail.demo;

import java.util.List;
import org.handrail.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** The people of the demo district that one can be. */
public record DemoUsersView(String district, List<Item> items) {
    /**
     * Someone of the demo.
     *
     * @param school the school's short name; absent for the roles of the district
     * @param password only on a developer's machine
     */
    public record Item(
            String login,
            String displayName,
            Role role,
            @Nullable String school,
            @Nullable String password) {}
}
