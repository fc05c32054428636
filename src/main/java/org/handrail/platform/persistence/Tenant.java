package org.handrail.platform.persistence;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.AccessToken;
import org.hibernate.Session;

/** The tenant of this request: the one of the access token, or the one a sign-in or a job entered. */
@RequestScoped
public class Tenant {
    private static final String ENTER = "select platform.enter(?)";
    private static final String ENTER_ALONE = ENTER + ", platform.alone(?)";

    private final SecurityIdentity identity;
    private Subject entered;
    private boolean outside;
    private boolean reached;
    private UUID alone;
    private KeyClaim.Wish wish;
    private KeyClaim claim;

    Tenant(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** For a sign-in that has found its district, and for jobs: one district, no account. */
    public void enter(UUID district) {
        entered = Subject.system(district);
    }

    /** For a set-up that failed: the district that it entered never was. */
    public void leave() {
        entered = null;
    }

    /** Runs work as one district and goes back to what was before. */
    void during(UUID district, Runnable work) {
        var before = entered;
        enter(district);
        try {
            work.run();
        } finally {
            entered = before;
        }
    }

    /** Runs work that touches no tenant's rows and manages its own connection. */
    public <T> T outside(Supplier<T> work) {
        outside = true;
        try {
            return work.get();
        } finally {
            outside = false;
        }
    }

    /** From here on no other request of this person runs that asks for the same: it waits until this one has ended. */
    public void alone() {
        if (reached) {
            throw new IllegalStateException("It is too late to wait: rows have been read");
        }
        alone = token().map(token -> token.person().orElse(token.account()))
                .orElseThrow(ProblemType.UNAUTHENTICATED::exception);
    }

    /** Claims an Idempotency-Key: on the way in, or with a statement of its own if this request is in already. */
    public KeyClaim claim(Session session, UUID account, String key) {
        if (!reached) {
            wish = new KeyClaim.Wish(account, key);
        }
        return session.doReturningWork(connection -> claim == null ? KeyClaim.of(connection, account, key) : claim);
    }

    /** Lets this request in, as it asked for, on the connection that it will work on. */
    void letIn(Connection connection, String context) throws SQLException {
        reached = true;
        if (wish != null) {
            var once = wish;
            wish = null;
            claim = KeyClaim.entering(connection, context, alone, once);
            return;
        }
        var entering = connection.unwrap(Joining.class);
        if (alone == null) {
            entering.keep(ENTER, context);
        } else {
            entering.keep(ENTER_ALONE, context, alone);
        }
    }

    boolean isOutside() {
        return outside;
    }

    public Optional<Subject> subject() {
        if (entered != null) {
            return Optional.of(entered);
        }
        return token().map(Tenant::subjectOf);
    }

    /** The district, or a 401: nothing of a tenant can be reached without one. */
    public UUID district() {
        return subject().map(Subject::district).orElseThrow(ProblemType.UNAUTHENTICATED::exception);
    }

    private Optional<AccessToken> token() {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof AccessToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    private static Subject subjectOf(AccessToken token) {
        return new Subject(token.district(), Optional.of(token.account()), token.session(), token.epoch());
    }
}
