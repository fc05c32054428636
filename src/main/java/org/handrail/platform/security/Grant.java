package org.handrail.platform.security;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A role at a school, or in the whole district, until a last day; travels in the access token as {@code role@school@day}. */
public record Grant(Role role, Optional<UUID> school, Optional<LocalDate> until) {
    private static final String NONE = "*";

    public static Grant parse(String claim) {
        var parts = claim.split("@");
        return new Grant(
                Role.valueOf(parts[0]),
                Optional.of(parts[1]).filter(s -> !s.equals(NONE)).map(UUID::fromString),
                Optional.of(parts[2]).filter(s -> !s.equals(NONE)).map(LocalDate::parse));
    }

    public String claim() {
        return role + "@" + school.map(UUID::toString).orElse(NONE) + "@"
                + until.map(LocalDate::toString).orElse(NONE);
    }
}
