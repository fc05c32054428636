package org.handrail.account;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.handrail.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** A user in a list, with the roles held today. */
public record UserRow(UUID id, String login, String displayName, boolean active, List<Role> roles) {
    /** @param roles by their names, with commas between them; at two schools the same role twice */
    public UserRow(UUID id, String login, String displayName, boolean active, @Nullable String roles) {
        this(
                id,
                login,
                displayName,
                active,
                Stream.ofNullable(roles)
                        .flatMap(names -> Arrays.stream(names.split(",")))
                        .distinct()
                        .map(Role::valueOf)
                        .toList());
    }
}
