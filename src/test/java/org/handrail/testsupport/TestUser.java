package org.handrail.testsupport;

import java.util.UUID;
import org.handrail.platform.security.Role;

/** Someone who can sign in with {@link World#PASSWORD}. */
public record TestUser(String login, Role role, UUID account, UUID person) {
    /** As the school knows them, and as they sign. */
    public String name() {
        return "Given " + login + " Family";
    }
}
