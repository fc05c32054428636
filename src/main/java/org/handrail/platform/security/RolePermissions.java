package org.handrail.platform.security;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns the roles of an access token into the permissions that {@code @PermissionsAllowed} asks for. */
@ApplicationScoped
class RolePermissions implements SecurityIdentityAugmentor {
    /** Made once, since there are dozens to a role and each request needs them. */
    private static final Map<String, Permission> PERMISSIONS = Arrays.stream(Role.values())
            .flatMap(role -> role.permissions().stream())
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), RolePermissions::permission));

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var builder = QuarkusSecurityIdentity.builder(identity);
        var claim = token.<Object>getClaim("grants");
        if (claim != null) {
            var scope = Scope.of(token);
            Arrays.stream(claim.toString().split(" "))
                    .filter(part -> !part.isEmpty())
                    .map(Grant::parse)
                    .flatMap(grant -> grant.role().permissions().stream())
                    .filter(scope::covers)
                    .map(PERMISSIONS::get)
                    .forEach(builder::addPermission);
        }
        return Uni.createFrom().item(builder.build());
    }

    /** {@code peer-session:read} is the action "read" on "peer-session". */
    private static Permission permission(String words) {
        var parts = words.split(":");
        return new StringPermission(parts[0], parts[1]);
    }
}
