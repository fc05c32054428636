package org.handrail.platform.security;

import com.github.benmanes.caffeine.cache.Interner;
import io.quarkus.security.StringPermission;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.security.Permission;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A verified access token and what it says, read once: the same token comes with every request of ten minutes. As
 * thousands are known at a time, it keeps only what is asked for, and has its permissions in common with others.
 */
public final class AccessToken extends JWTCallerPrincipal {
    private static final Interner<Map<String, Permission>> PERMISSIONS = Interner.newWeakInterner();

    private final long expires;
    private final UUID account;
    private final UUID district;
    private final Optional<UUID> person;
    private final Optional<UUID> session;
    private final int epoch;
    private final List<Grant> grants;
    private final Scope scope;
    private final Map<String, Permission> permissions;

    AccessToken(JWTCallerPrincipal verified) {
        super(verified.getRawToken(), "Bearer");
        this.expires = verified.getExpirationTime();
        this.account = id(verified, "sub").orElseThrow();
        this.district = id(verified, "district").orElseThrow();
        this.person = id(verified, "person");
        this.session = id(verified, "session");
        this.epoch = text(verified, "epoch").map(Integer::parseInt).orElseThrow();
        this.grants = words(verified, "grants").map(Grant::parse).toList();
        this.scope = new Scope(text(verified, "scope").map(permissions -> Set.of(permissions.split(" "))));
        this.permissions = PERMISSIONS.intern(permissionsOf(grants, scope));
    }

    public UUID account() {
        return account;
    }

    public UUID district() {
        return district;
    }

    /** The person behind the account; an integration client has none. */
    public Optional<UUID> person() {
        return person;
    }

    /** The sign-in that the token belongs to; an integration client has none. */
    public Optional<UUID> session() {
        return session;
    }

    /** How often the account's rights had changed when the token was made. */
    public int epoch() {
        return epoch;
    }

    /** Also those that have run out since. */
    List<Grant> grants() {
        return grants;
    }

    Scope scope() {
        return scope;
    }

    /** Whether one of the roles allows what {@code @PermissionsAllowed} asks for. */
    boolean allows(Permission asked) {
        var held = permissions.get(asked.getName());
        return held != null && held.implies(asked);
    }

    @Override
    protected Collection<String> doGetClaimNames() {
        return List.of(Claims.sub.name(), Claims.exp.name());
    }

    @Override
    protected Object getClaimValue(String name) {
        return switch (name) {
            case "sub" -> account.toString();
            case "exp" -> expires;
            default -> null;
        };
    }

    /** Our tokens name none: what a person may do is in their grants. */
    @Override
    public Set<String> getGroups() {
        return Set.of();
    }

    private static Optional<UUID> id(JsonWebToken token, String claim) {
        return text(token, claim).map(UUID::fromString);
    }

    private static Stream<String> words(JsonWebToken token, String claim) {
        return text(token, claim).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .filter(word -> !word.isEmpty());
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return Optional.ofNullable(token.<Object>getClaim(claim)).map(Object::toString);
    }

    /** {@code peer-session:read} is the action "read" on "peer-session"; by what they are on. */
    private static Map<String, Permission> permissionsOf(List<Grant> grants, Scope scope) {
        return grants.stream()
                .flatMap(grant -> grant.role().permissions().stream())
                .filter(scope::covers)
                .map(permission -> permission.split(":"))
                .collect(Collectors.groupingBy(
                        words -> words[0],
                        Collectors.mapping(words -> words[1], Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        actions -> new StringPermission(
                                actions.getKey(), actions.getValue().toArray(String[]::new))));
    }
}
