package org.handrail.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.handrail.platform.api.RequestId;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/**
 * Makes the one problem document of the API out of whatever was thrown (RFC 9457). It starts from nothing, so what a
 * library says about the rejected value never reaches the caller.
 */
@ApplicationScoped
class ProblemDocuments implements ProblemPostProcessor {
    private static final String RETRY_SECONDS = "5";
    /** What Agroal says when every connection is taken; it gives neither a state nor a type of its own. */
    private static final Pattern NO_CONNECTION_IN_TIME =
            Pattern.compile("acquisition timeout", Pattern.CASE_INSENSITIVE);

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final RequestId requestId;
    private final UriInfo uri;
    private final HttpHeaders headers;

    ProblemDocuments(RequestId requestId, UriInfo uri, HttpHeaders headers) {
        this.requestId = requestId;
        this.uri = uri;
        this.headers = headers;
    }

    /** After every other post-processor. */
    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    @Override
    public HttpProblem apply(HttpProblem drafted, ProblemContext context) {
        var problem = problemOf(context.cause, drafted.getStatusCode());
        var type = problem.type();
        if (type == ProblemType.INTERNAL) {
            Log.errorf(context.cause, "Request %s failed", requestId.value());
        }
        if (type == ProblemType.UNAVAILABLE) {
            // One line: while the database is down there is one for every request, and the cause says it all.
            Log.warnf("Request %s was turned away: %s", requestId.value(), rootOf(context.cause));
        }
        var document = HttpProblem.builder()
                .withType(URI.create("/problems/" + type.slug()))
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(problem.getMessage())
                .with("code", type.slug())
                .with("requestId", requestId.value().toString());
        if (!problem.errors().isEmpty()) {
            document.with("errors", problem.errors());
        }
        problem.members().forEach(document::with);
        if (type == ProblemType.UNAVAILABLE) {
            document.withHeader("Retry-After", RETRY_SECONDS);
        }
        if (problem.members().get("retryAfterSeconds") instanceof Number seconds) {
            document.withHeader("Retry-After", seconds.toString());
        }
        if (type == ProblemType.UNAUTHENTICATED) {
            document.withHeader("WWW-Authenticate", "Bearer");
        }
        requestId.refusedWith(type);
        return document.build();
    }

    private ProblemException problemOf(Throwable thrown, int draftedStatus) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var found = fromOne(cause);
            if (found != null) {
                return found;
            }
        }
        if (thrown instanceof NotFoundException && thrown.getCause() != null && pathIsReadable()) {
            return ProblemType.VALIDATION_FAILED.exception(Reason.UNREADABLE_PARAMETER);
        }
        return fromStatus(
                thrown instanceof WebApplicationException web
                        ? web.getResponse().getStatus()
                        : draftedStatus);
    }

    private static Throwable rootOf(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** JAX-RS says 404 to every value it can't convert; where the ids of the path are ids, it was one of the query. */
    private boolean pathIsReadable() {
        return uri.getPathParameters().values().stream().flatMap(List::stream).allMatch(UUID_FORM.asMatchPredicate());
    }

    private ProblemException fromOne(Throwable cause) {
        return switch (cause) {
            case ProblemException problem -> problem;
            case ConstraintViolationException invalid -> fromValidation(invalid);
            case JsonMappingException mapping -> fromJson(mapping);
            case com.fasterxml.jackson.core.JacksonException unreadable ->
                ProblemType.MALFORMED_REQUEST.exception(Reason.NOT_JSON);
            case AuthenticationFailedException unknown -> ProblemType.UNAUTHENTICATED.exception();
            case AuthenticationCompletionException unknown -> ProblemType.UNAUTHENTICATED.exception();
            case UnauthorizedException unknown -> ProblemType.UNAUTHENTICATED.exception();
            case ForbiddenException forbidden -> ProblemType.FORBIDDEN.exception();
            case OptimisticLockException stale -> fromVersion();
            case StaleStateException stale -> fromVersion();
            case org.hibernate.exception.ConstraintViolationException broken -> fromConstraint(broken);
            case SQLException sql -> fromSql(sql);
            // Hung up in the middle of its body: nobody is there to answer, and nothing of ours has failed.
            case HttpClosedException hungUp -> ProblemType.MALFORMED_REQUEST.exception();
            default -> null;
        };
    }

    /** Only who names a version can be told that it is old. */
    private ProblemException fromVersion() {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null
                ? ProblemType.CHANGED_AT_ONCE.exception()
                : ProblemType.STALE.exception();
    }

    /** A race that the rule above the database lost: the loser gets a conflict, not a failure. */
    private static ProblemException fromConstraint(org.hibernate.exception.ConstraintViolationException broken) {
        return switch (broken.getKind()) {
            case ConstraintKind.UNIQUE -> ProblemType.CONFLICT.exception();
            case ConstraintKind.FOREIGN_KEY -> ProblemType.IN_USE.exception();
            default -> "22021".equals(broken.getSQLState()) ? malformedText() : null;
        };
    }

    private static ProblemException fromSql(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null) {
            var message = String.valueOf(sql.getMessage());
            return NO_CONNECTION_IN_TIME.matcher(message).find() ? ProblemType.UNAVAILABLE.exception() : null;
        }
        if (state.equals("42501")) {
            return ProblemType.UNAUTHENTICATED.exception();
        }
        if (state.equals("22021") || state.equals("22P05")) {
            return malformedText();
        }
        if (state.equals("22008")) {
            return ProblemType.MALFORMED_REQUEST.exception(Reason.DATE_TOO_FAR_AWAY);
        }
        if (state.equals("40001") || state.equals("40P01")) {
            return ProblemType.CHANGED_AT_ONCE.exception();
        }
        if (state.startsWith("08") || state.startsWith("57") || state.startsWith("53") || state.equals("58030")) {
            return ProblemType.UNAVAILABLE.exception();
        }
        return null;
    }

    private static ProblemException malformedText() {
        return ProblemType.MALFORMED_REQUEST.exception(Reason.CHARACTERS_NOT_STORABLE);
    }

    private static ProblemException fromStatus(int status) {
        return switch (status) {
            case 400 -> ProblemType.MALFORMED_REQUEST.exception();
            case 401 -> ProblemType.UNAUTHENTICATED.exception();
            case 403 -> ProblemType.FORBIDDEN.exception();
            case 404 -> ProblemType.NOT_FOUND.exception();
            case 405 -> ProblemType.METHOD_NOT_ALLOWED.exception();
            case 406 -> ProblemType.NOT_ACCEPTABLE.exception();
            case 413 -> ProblemType.TOO_LARGE.exception();
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE.exception();
            case 503 -> ProblemType.UNAVAILABLE.exception();
            default -> ProblemType.INTERNAL.exception();
        };
    }

    private static ProblemException fromValidation(ConstraintViolationException invalid) {
        var problem = ProblemType.VALIDATION_FAILED.exception();
        invalid.getConstraintViolations().forEach(violation -> problem.with(fieldProblem(violation)));
        return problem;
    }

    private static FieldProblem fieldProblem(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var numbers = new TreeMap<String, Object>();
        constraint.getAttributes().forEach((name, value) -> {
            if (value instanceof Number) {
                numbers.put(name, value);
            }
        });
        var reason = violation.getInvalidValue() instanceof Collection && constraint.getAnnotation() instanceof Size
                ? Reason.ITEM_COUNT
                : Reason.ofConstraint(constraint.getAnnotation().annotationType());
        return new FieldProblem(
                pointer(violation), reason.code(), violation.getMessage(), numbers.isEmpty() ? null : numbers);
    }

    /** Drops the method and the body parameter from the path: {@code create.input.term.name} is {@code /term/name}. */
    private static String pointer(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false).forEach(nodes::add);
        var properties = nodes.stream()
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .map(node -> (node.isInIterable() && node.getIndex() != null ? node.getIndex() + "/" : "")
                        + (node.getKind() == ElementKind.PROPERTY ? node.getName() : ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("/"));
        return properties.isEmpty() ? "/" + nodes.getLast().getName() : "/" + properties.replaceAll("/$", "");
    }

    private static ProblemException fromJson(JsonMappingException mapping) {
        var pointer = mapping.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
        return switch (mapping) {
            // The name of an unknown field is the caller's input, so it isn't repeated.
            case com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException unknown ->
                ProblemType.MALFORMED_REQUEST.exception(Reason.UNKNOWN_FIELD);
            case InvalidFormatException far
            when far.getValue() instanceof Temporal ->
                ProblemType.VALIDATION_FAILED.at(pointer, Reason.DATE_TOO_FAR_AWAY);
            default -> ProblemType.MALFORMED_REQUEST.exception().with(FieldProblem.of(pointer, Reason.UNREADABLE));
        };
    }
}
