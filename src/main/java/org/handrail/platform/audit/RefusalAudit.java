package org.handrail.platform.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.handrail.platform.api.RequestId;
import org.handrail.platform.persistence.Tenant;
import org.handrail.platform.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes down every refusal of a signed-in caller, in a transaction of its own after the first has ended: the roll-back
 * would take the entry along.
 */
class RefusalAudit {
    private static final Set<Integer> REFUSALS = Set.of(403, 404, 409);

    private final Audit audit;
    private final Tenant tenant;
    private final RequestId requestId;
    private final ManagedExecutor executor;

    RefusalAudit(Audit audit, Tenant tenant, RequestId requestId, ManagedExecutor executor) {
        this.audit = audit;
        this.tenant = tenant;
        this.requestId = requestId;
        this.executor = executor;
    }

    @ServerResponseFilter
    Uni<Void> write(ContainerResponseContext response, ResourceInfo resource, UriInfo uri) {
        var refusal = requestId.refusal().filter(type -> REFUSALS.contains(type.status()));
        if (refusal.isEmpty() || resource.getResourceMethod() == null) {
            return Uni.createFrom().voidItem();
        }
        var operation = resource.getResourceMethod().getAnnotation(Operation.class);
        var name = operation == null ? resource.getResourceMethod().getName() : operation.operationId();
        var type = noun(resource.getResourceClass());
        var id = firstId(uri);
        return Uni.createFrom()
                .<Void>item(() -> write(name, type, id, refusal.get()))
                .runSubscriptionOn(executor);
    }

    private Void write(String operation, String type, UUID id, ProblemType refusal) {
        try {
            if (tenant.subject().isPresent()) {
                QuarkusTransaction.requiringNew().run(() -> audit.refused(operation, type, id, refusal));
            }
        } catch (RuntimeException e) {
            // The refusal stands even where the account has just been disabled or the database is away.
            Log.warnf("The refusal of request %s could not be written down", requestId.value());
        }
        return null;
    }

    /** The word of the API for what is at this address: {@code /school-years/{id}} is a school-year. */
    private static String noun(Class<?> resource) {
        var plural = resource.getAnnotation(Path.class).value().split("/")[1];
        return plural.equals("people")
                ? "person"
                : plural.replaceAll("ies$", "y").replaceAll("s$", "");
    }

    private static UUID firstId(UriInfo uri) {
        return Optional.ofNullable(uri.getPathParameters().getFirst("id"))
                .flatMap(RefusalAudit::parse)
                .orElse(null);
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
