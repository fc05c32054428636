package org.handrail.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** Lets a request in once more whose transaction has ended with its last statement ({@link Joining#last}). */
@ApplicationScoped
public class Reentry {
    private final Session session;
    private final Tenant tenant;
    private final ContextSigner signer;

    Reentry(Session session, Tenant tenant, ContextSigner signer) {
        this.session = session;
        this.tenant = tenant;
        this.signer = signer;
    }

    /** Before something is asked that seldom is. What was written stays written; where nothing has ended, nothing changes. */
    public void goOn() {
        session.doWork(connection -> {
            if (connection.unwrap(Joining.class).goOn()) {
                tenant.letIn(connection, signer.sign(tenant.subject().orElseThrow()));
            }
        });
    }
}
