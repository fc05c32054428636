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
import org.eclipse.microprofile.jwt.JsonWebToken;
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
        return UUID.fromString(token().getSubject());
    }

    /** The person behind the account; an integration client has none. */
    public Optional<UUID> person() {
        return Optional.ofNullable(token().<String>getClaim("person")).map(UUID::fromString);
    }

    /** The person's id for queries; an id of nobody where there is none. */
    public UUID personOrNobody() {
        return person().orElse(new UUID(0, 0));
    }

    /** The sign-in that the token belongs to; an integration client has none. */
    public Optional<UUID> session() {
        return Optional.ofNullable(token().<String>getClaim("session")).map(UUID::fromString);
    }

    public UUID district() {
        return UUID.fromString(token().getClaim("district"));
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
            grants = Optional.ofNullable(token().<Object>getClaim("grants"))
                    .map(claim -> Arrays.stream(claim.toString().split(" "))
                            .filter(part -> !part.isEmpty())
                            .map(Grant::parse)
                            // A day of grace: the token doesn't know the school's time zone, its ten minutes bound it.
                            .filter(grant -> grant.until().isEmpty()
                                    || !grant.until().get().plusDays(1).isBefore(today))
                            .toList())
                    .orElse(List.of());
        }
        return grants;
    }

    public Set<String> permissions() {
        var permissions = new TreeSet<String>();
        grants().forEach(grant -> permissions.addAll(grant.role().permissions()));
        permissions.removeIf(permission -> !Scope.of(token()).covers(permission));
        return permissions;
    }

    private boolean gives(Grant grant, String permission) {
        return grant.role().may(permission) && Scope.of(token()).covers(permission);
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw ProblemType.UNAUTHENTICATED.exception();
    }
}
