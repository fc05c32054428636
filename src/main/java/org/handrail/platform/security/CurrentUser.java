package org.handrail.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.handrail.platform.problem.ProblemType;

/** Who is calling, as their access token says; the database has checked that it still holds. */
@RequestScoped
public class CurrentUser {
    private final SecurityIdentity identity;
    private final Clock clock;
    private List<Grant> grants;

    CurrentUser(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    public UUID account() {
        return token().account();
    }

    /** The person behind the account; an integration client has none. */
    public Optional<UUID> person() {
        return token().person();
    }

    /** The person's id for queries; an id of nobody where there is none. */
    public UUID personOrNobody() {
        return person().orElse(new UUID(0, 0));
    }

    /** The sign-in that the token belongs to; an integration client has none. */
    public Optional<UUID> session() {
        return token().session();
    }

    public UUID district() {
        return token().district();
    }

    public boolean has(String permission) {
        return grants().stream().anyMatch(grant -> gives(grant, permission));
    }

    public boolean is(Role... roles) {
        return !reachAs(roles).isNowhere();
    }

    /** Where this permission holds, whichever role gives it. */
    public Reach reach(String permission) {
        return Reach.of(
                grants().stream().filter(grant -> gives(grant, permission)).toList());
    }

    /** Where one of these roles is held. */
    public Reach reachAs(Role... roles) {
        var wanted = Arrays.asList(roles);
        return Reach.of(
                grants().stream().filter(grant -> wanted.contains(grant.role())).toList());
    }

    /** The role that gives this permission, for the audit. */
    public Optional<Role> roleFor(String permission) {
        return grants().stream()
                .filter(grant -> gives(grant, permission))
                .map(Grant::role)
                .findFirst();
    }

    public List<Grant> grants() {
        if (grants == null) {
            var today = LocalDate.now(clock);
            // A day of grace: the token doesn't know the school's time zone, its ten minutes bound it.
            grants = token().grants().stream()
                    .filter(grant -> grant.until().isEmpty()
                            || !grant.until().get().plusDays(1).isBefore(today))
                    .toList();
        }
        return grants;
    }

    public Set<String> permissions() {
        var permissions = new TreeSet<String>();
        grants().forEach(grant -> permissions.addAll(grant.role().permissions()));
        permissions.removeIf(permission -> !token().scope().covers(permission));
        return permissions;
    }

    private boolean gives(Grant grant, String permission) {
        return grant.role().may(permission) && token().scope().covers(permission);
    }

    private AccessToken token() {
        if (identity.getPrincipal() instanceof AccessToken token) {
            return token;
        }
        throw ProblemType.UNAUTHENTICATED.exception();
    }
}
