package org.handrail.platform.persistence;

import io.quarkus.arc.Arc;
import java.util.UUID;
import java.util.function.Supplier;

/** The parameter of the Hibernate filter: the first of the two locks. Throws where there is no tenant. */
public class CurrentDistrict implements Supplier<UUID> {
    @Override
    public UUID get() {
        return Arc.container().select(Tenant.class).get().district();
    }
}
