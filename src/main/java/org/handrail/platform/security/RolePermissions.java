package org.handrail.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns the roles of an access token into the permissions that {@code @PermissionsAllowed} asks for. */
@ApplicationScoped
class RolePermissions implements SecurityIdentityAugmentor {
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
                    .forEach(builder::addPermissionAsString);
        }
        return Uni.createFrom().item(builder.build());
    }
}
