package org.handrail.platform.contract;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.handrail.platform.api.Identified;
import org.handrail.platform.api.NeedsNoVersion;
import org.handrail.platform.api.Versioned;
import org.handrail.platform.page.Page;
import org.handrail.platform.security.Role;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What the annotations of a resource's method say about its operation. */
record Door(IndexView index, MethodInfo method) {
    private static final DotName PERMISSIONS = DotName.createSimple(PermissionsAllowed.class);
    private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);
    private static final DotName RESPONSE_STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName NEEDS_NO_VERSION = DotName.createSimple(NeedsNoVersion.class);
    private static final DotName VERSIONED = DotName.createSimple(Versioned.class);
    private static final DotName IDENTIFIED = DotName.createSimple(Identified.class);
    private static final DotName PAGE = DotName.createSimple(Page.class);

    /** Permissions over records about a student; whoever adds a feature with such records adds it here. */
    private static final Set<String> CONFIDENTIAL =
            Set.of("agreement", "application", "audit", "consent", "peer-session", "referral", "supervision", "survey");

    private static final String CREATED = "201";

    /** The index may hold a class more than once. */
    boolean isSameAs(Door other) {
        return method.declaringClass()
                        .name()
                        .equals(other.method.declaringClass().name())
                && method.name().equals(other.method.name());
    }

    boolean isOpen() {
        return annotation(PERMIT_ALL).isPresent() && annotation(PERMISSIONS).isEmpty();
    }

    /** What the caller needs: a permission, being signed in, or nothing. */
    String permission() {
        return isOpen() ? "none" : permissions().isEmpty() ? "signed-in" : String.join(" or ", permissions());
    }

    String dataClass() {
        if (isOpen()) {
            return "public";
        }
        return permissions().stream()
                        .anyMatch(permission -> CONFIDENTIAL.contains(permission.split(":")[0]))
                ? "confidential"
                : "directory";
    }

    /** A person's token; for what integrations may do also that of a client with the scope (R95). */
    List<SecurityRequirement> security() {
        var ways = new ArrayList<SecurityRequirement>();
        if (!isOpen()) {
            ways.add(OASFactory.createSecurityRequirement().addScheme(SharedParts.BEARER));
            var scopes =
                    permissions().stream().filter(Role.INTEGRATION_CLIENT::may).toList();
            if (!scopes.isEmpty()) {
                ways.add(OASFactory.createSecurityRequirement().addScheme(SharedParts.CLIENT, scopes));
            }
        }
        return ways;
    }

    /** Where it differs from what the generator supposes. */
    Optional<String> status() {
        return annotation(RESPONSE_STATUS)
                .map(status -> String.valueOf(status.value().asInt()))
                .or(() -> method.returnType().kind() == Type.Kind.VOID ? Optional.of("204") : Optional.empty());
    }

    boolean answersPage() {
        return method.returnType().name().equals(PAGE);
    }

    List<String> headers() {
        var headers = new ArrayList<String>();
        headers.add("X-Request-Id");
        if (answers(VERSIONED)) {
            headers.add("ETag");
        }
        if (creates() && answers(IDENTIFIED)) {
            headers.add("Location");
        }
        if (answersPage()) {
            headers.add("Link");
        }
        return headers;
    }

    /** PUT, PATCH, and steps such as {@code POST /programs/{id}/activation}. */
    boolean needsVersion(HttpMethod verb, String path) {
        boolean step = verb == HttpMethod.POST && path.contains("}/") && !creates() && answers(VERSIONED);
        return !isOpen()
                && !method.hasDeclaredAnnotation(NEEDS_NO_VERSION)
                && (verb == HttpMethod.PUT || verb == HttpMethod.PATCH || step);
    }

    /** A creation that may be sent again with the same key. */
    boolean repeatable(HttpMethod verb) {
        return verb == HttpMethod.POST && creates() && !isOpen();
    }

    /** The statuses with which it can be refused. */
    Set<Integer> refusals(HttpMethod verb, String path, Operation operation) {
        var statuses = new TreeSet<>(List.of(406, 429, 500, 503));
        boolean writes = verb != HttpMethod.GET && verb != HttpMethod.HEAD;
        boolean takesBody = operation.getRequestBody() != null;
        if (takesBody || operation.getParameters() != null) {
            statuses.add(400);
        }
        if (!isOpen() || writes) {
            statuses.add(401);
        }
        if (!permissions().isEmpty() || isOpen() && writes) {
            statuses.add(403);
        }
        // An open operation can hide as well: where there is no demo, nobody learns that there could be.
        if (!answersPage() || path.contains("{")) {
            statuses.add(404);
        }
        if (writes) {
            statuses.add(409);
        }
        if (takesBody) {
            statuses.addAll(List.of(413, 415));
        }
        if (needsVersion(verb, path)) {
            statuses.addAll(List.of(412, 428));
        }
        if (repeatable(verb)) {
            statuses.add(422);
        }
        return statuses;
    }

    private boolean creates() {
        return status().filter(CREATED::equals).isPresent();
    }

    private boolean answers(DotName contract) {
        var type = index.getClassByName(method.returnType().name());
        return type != null && type.interfaceNames().contains(contract);
    }

    private List<String> permissions() {
        return annotation(PERMISSIONS)
                .map(allowed -> Arrays.asList(allowed.value().asStringArray()))
                .orElse(List.of());
    }

    private Optional<AnnotationInstance> annotation(DotName name) {
        return Optional.ofNullable(method.declaredAnnotation(name))
                .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(name)));
    }
}
