package org.handrail.account;

import java.util.List;
import java.util.UUID;
import org.handrail.platform.security.Role;

/** A user in a list, with the roles held today. */
public record UserRow(UUID id, String login, String displayName, boolean active, List<Role> roles) {
    public UserRow(UUID id, String login, String displayName, boolean active) {
        this(id, login, displayName, active, List.of());
    }

    UserRow with(List<Role> held) {
        return new UserRow(id, login, displayName, active, held);
    }
}
