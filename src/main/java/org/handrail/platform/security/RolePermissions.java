package org.handrail.platform.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers {@code @PermissionsAllowed} with the permissions of the access token's roles. */
@ApplicationScoped
class RolePermissions implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(
                        identity.getPrincipal() instanceof AccessToken token
                                ? QuarkusSecurityIdentity.builder(identity)
                                        .addPermissionChecker(
                                                asked -> Uni.createFrom().item(token.allows(asked)))
                                        .build()
                                : identity);
    }
}
