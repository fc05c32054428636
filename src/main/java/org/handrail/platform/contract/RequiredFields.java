package org.handrail.platform.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says which fields are always there. In what the server answers: every component of a record that is not
 * {@code @Nullable}; the tests refuse an answer that breaks this. In what a caller sends: those that are primitive or
 * must not be null.
 */
class RequiredFields {
    private static final DotName RECORD = DotName.createSimple(Record.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName JSON_IGNORE = DotName.createSimple(JsonIgnore.class);
    private static final DotName JSON_PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final List<DotName> DEMANDED = Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
            .map(DotName::createSimple)
            .toList();
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String PREFIX = "#/components/schemas/";

    private final OpenAPI api;
    private final Map<String, List<ClassInfo>> records;

    RequiredFields(IndexView index, OpenAPI api) {
        this.api = api;
        // An index that was put together of several knows a class several times.
        this.records = index.getKnownClasses().stream()
                .map(ClassInfo::name)
                .distinct()
                .map(index::getClassByName)
                .filter(type -> RECORD.equals(type.superName()))
                .filter(type -> type.name().toString().startsWith("org.handrail."))
                .collect(Collectors.groupingBy(RequiredFields::nameOf));
    }

    void mark() {
        var sent = new HashSet<String>();
        operations()
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> reach(operation.getRequestBody().getContent(), sent));
        schemas().forEach((name, schema) -> {
            if (schema.getProperties() == null) {
                return;
            }
            recordOf(name, schema).ifPresent(type -> {
                var required = type.recordComponents().stream()
                        .map(component -> type.field(component.name()))
                        .filter(field -> sent.contains(name) ? isDemanded(field) : !isNullable(field))
                        .map(RequiredFields::nameOf)
                        .toList();
                schema.setRequired(required.isEmpty() ? null : required);
            });
        });
    }

    /** The record that this schema was made from; two of the same name would make one of them a riddle. */
    private Optional<ClassInfo> recordOf(String name, Schema schema) {
        var namesakes = records.getOrDefault(name, generics(name));
        var fields = schema.getProperties().keySet();
        var same =
                namesakes.stream().filter(type -> namesOf(type).equals(fields)).toList();
        if (same.size() > 1) {
            throw new IllegalStateException("Two records with the same fields are called " + name + ": rename one");
        }
        // A record can have properties beyond its components, of methods that are marked as such.
        return same.stream()
                .findFirst()
                .or(() -> namesakes.stream()
                        .filter(type -> fields.containsAll(namesOf(type)))
                        .findFirst());
    }

    /** {@code Page<SchoolRow>} is called PageSchoolRow. */
    private List<ClassInfo> generics(String name) {
        return records.values().stream()
                .flatMap(List::stream)
                .filter(type -> !type.typeParameters().isEmpty() && name.startsWith(nameOf(type)))
                .toList();
    }

    private static String nameOf(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.name().local().replaceAll(".*[$.]", "")
                : schema.value("name").asString();
    }

    private static Set<String> namesOf(ClassInfo type) {
        return type.recordComponents().stream()
                .map(component -> type.field(component.name()))
                .filter(field -> !field.hasDeclaredAnnotation(JSON_IGNORE))
                .map(RequiredFields::nameOf)
                .collect(Collectors.toSet());
    }

    private static boolean isNullable(FieldInfo field) {
        return field.hasDeclaredAnnotation(NULLABLE) || field.type().hasAnnotation(NULLABLE);
    }

    private static boolean isDemanded(FieldInfo field) {
        return field.type().kind() == Type.Kind.PRIMITIVE
                || DEMANDED.stream()
                        .anyMatch(name -> field.hasDeclaredAnnotation(name)
                                || field.type().hasAnnotation(name));
    }

    private static String nameOf(FieldInfo field) {
        var property = field.declaredAnnotation(JSON_PROPERTY);
        return property == null || property.value() == null
                ? field.name()
                : property.value().asString();
    }

    private void reach(Content content, Set<String> seen) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> reach(media.getSchema(), seen));
        }
    }

    private void reach(Schema schema, Set<String> seen) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().replace(PREFIX, "");
            if (seen.add(name)) {
                reach(schemas().get(name), seen);
            }
        }
        reach(schema.getItems(), seen);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> reach(property, seen));
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> reach(part, seen));
        }
    }

    private Stream<Operation> operations() {
        return api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    private Map<String, Schema> schemas() {
        return api.getComponents().getSchemas() == null
                ? new HashMap<>()
                : api.getComponents().getSchemas();
    }
}
