package org.handrail.platform.security;

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

/** A verified access token and what it says, read once: the same token comes with every request of ten minutes. */
public final class AccessToken extends JWTCallerPrincipal {
    private final JWTCallerPrincipal verified;
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
        this.verified = verified;
        this.account = id("sub").orElseThrow();
        this.district = id("district").orElseThrow();
        this.person = id("person");
        this.session = id("session");
        this.epoch = text("epoch").map(Integer::parseInt).orElseThrow();
        this.grants = words("grants").stream().map(Grant::parse).collect(Collectors.toUnmodifiableList());
        this.scope = new Scope(text("scope").map(permissions -> Set.of(permissions.split(" "))));
        this.permissions = permissionsOf(grants, scope);
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
        return verified.getClaimNames();
    }

    @Override
    protected Object getClaimValue(String name) {
        return verified.getClaim(name);
    }

    @Override
    public Set<String> getAudience() {
        return verified.getAudience();
    }

    @Override
    public Set<String> getGroups() {
        return verified.getGroups();
    }

    private Optional<UUID> id(String claim) {
        return text(claim).map(UUID::fromString);
    }

    private List<String> words(String claim) {
        return text(claim).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Optional<String> text(String claim) {
        return Optional.ofNullable(verified.<Object>getClaim(claim)).map(Object::toString);
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
