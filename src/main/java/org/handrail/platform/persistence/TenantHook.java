package org.handrail.platform.persistence;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Enters the tenant on every connection that a request's transaction gets. The setting is local to the transaction, so
 * a connection goes back to the pool without it.
 */
@Singleton
class TenantHook implements AgroalPoolInterceptor {
    private final Tenant tenant;
    private final ContextSigner signer;

    TenantHook(Tenant tenant, ContextSigner signer) {
        this.tenant = tenant;
        this.signer = signer;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (Arc.container().requestContext().isActive() && !tenant.isOutside()) {
            tenant.subject().ifPresent(subject -> enter(connection, subject));
        }
    }

    private void enter(Connection connection, Subject subject) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("A tenant's rows are reached without @Transactional");
            }
            try (var statement = connection.prepareStatement("select platform.enter(?)")) {
                statement.setString(1, signer.sign(subject));
                statement.execute();
            }
        } catch (SQLException e) {
            throw new TenantRefused(e);
        }
    }

    /** Carries the SQL state to the problem mapping: 42501 is a 401, a lost server a 503. */
    static class TenantRefused extends RuntimeException {
        TenantRefused(SQLException cause) {
            super(cause);
        }
    }
}
