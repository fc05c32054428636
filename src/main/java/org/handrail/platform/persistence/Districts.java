package org.handrail.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hibernate.Session;

/** The few questions that are asked before a tenant is known. */
@ApplicationScoped
public class Districts {
    private final Session session;
    private final Tenant tenant;
    /** A code never moves to another district. */
    private final ConcurrentHashMap<String, UUID> byCode = new ConcurrentHashMap<>();

    Districts(Session session, Tenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    @ActivateRequestContext
    public Optional<UUID> byCode(String code) {
        var known = byCode.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        var found = Optional.ofNullable(
                outside(() -> session.createNativeQuery("select platform.district_of(:code)", UUID.class)
                        .setParameter("code", code)
                        .getSingleResultOrNull()));
        found.ifPresent(id -> byCode.put(code, id));
        return found;
    }

    /** True until the first district exists. */
    @ActivateRequestContext
    public boolean none() {
        return outside(() -> session.createNativeQuery("select platform.is_empty()", Boolean.class)
                .getSingleResult());
    }

    @ActivateRequestContext
    public List<UUID> all() {
        return outside(() -> session.createNativeQuery("select platform.districts()", UUID.class)
                .getResultList());
    }

    /** As nobody: a token that came with the request has no say in these questions, valid or not. */
    private <T> T outside(Supplier<T> question) {
        return tenant.outside(() -> QuarkusTransaction.requiringNew().call(question::get));
    }

    /** Runs a job's work as one district, in a request context and a transaction of its own. */
    @ActivateRequestContext
    public void in(UUID district, Runnable work) {
        tenant.during(district, () -> QuarkusTransaction.requiringNew().run(work));
    }
}
