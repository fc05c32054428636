package org.handrail.platform.persistence;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.handrail.platform.problem.ProblemType;
import org.handrail.platform.security.AccessToken;

/** The tenant of this request: the one of the access token, or the one a sign-in or a job entered. */
@RequestScoped
public class Tenant {
    private final SecurityIdentity identity;
    private Subject entered;
    private boolean outside;
    private boolean reached;
    private boolean alone;

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
        alone = true;
    }

    /** The function of the database that lets this request in. */
    String entry() {
        reached = true;
        return alone ? "platform.enter_alone" : "platform.enter";
    }

    boolean isOutside() {
        return outside;
    }

    public Optional<Subject> subject() {
        if (entered != null) {
            return Optional.of(entered);
        }
        return !identity.isAnonymous() && identity.getPrincipal() instanceof AccessToken token
                ? Optional.of(subjectOf(token))
                : Optional.empty();
    }

    /** The district, or a 401: nothing of a tenant can be reached without one. */
    public UUID district() {
        return subject().map(Subject::district).orElseThrow(ProblemType.UNAUTHENTICATED::exception);
    }

    private static Subject subjectOf(AccessToken token) {
        return new Subject(token.district(), Optional.of(token.account()), token.session(), token.epoch());
    }
}
