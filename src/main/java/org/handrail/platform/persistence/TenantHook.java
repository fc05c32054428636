package org.handrail.platform.persistence;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
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
            tenant.letIn(connection, signer.sign(subject));
        } catch (SQLException e) {
            // Of a claim: what is kept for the first query fails with that. Not thrown on: Agroal would close this
            // connection a moment later, under whoever has it by then. The refusal has aborted the transaction, so its
            // next statement fails, with this as its cause: a 401.
            Log.debug("The database refused a context", e);
        }
    }
}
