package org.handrail.permission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.handrail.contract.Endpoint;

/**
 * body-reach.json: for each operation with ids in its body a body that is right but for them; {@code "@people"} stands
 * for the id of such a subject. Each body is made with another name, day and time, so that what one probe stores is in
 * nobody's way.
 */
final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILE = Path.of("src/test/resources/body-reach.json");

    private final JsonNode templates;
    private final Clock clock;
    private int made;

    private Bodies(JsonNode templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    static Bodies read(Clock clock) {
        try {
            return new Bodies(JSON.readTree(Files.readString(FILE)), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String operation) {
        return templates.has(operation);
    }

    /** The JSON pointers of the operation's ids, with the kind of subject that each names. */
    Map<String, String> ids(String operation) {
        var found = new TreeMap<String, String>();
        collect(templates.path(operation), "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> found) {
        if (node.isTextual() && node.textValue().startsWith("@")) {
            found.put(pointer, node.textValue().substring(1));
        }
        node.fields().forEachRemaining(field -> collect(field.getValue(), pointer + "/" + field.getKey(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, found);
        }
    }

    /** A fresh body with these subjects, but for the id at the pointer. */
    String with(String operation, Map<String, UUID> subjects, String pointer, UUID id) {
        made++;
        return again(operation, subjects, pointer, id);
    }

    /** The same body as the last one, with another id at the pointer. */
    String again(String operation, Map<String, UUID> subjects, String pointer, UUID id) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var body = templates.get(operation).deepCopy();
        ids(operation).forEach((at, kind) -> set(body, at, (at.equals(pointer) ? id : subjects.get(kind)).toString()));
        return body.toString()
                .replace("%unique%", made + "")
                .replace("%today%", today.toString())
                .replace("%day%", today.minusDays(made % 40 + 1).toString())
                .replace("%future%", today.plusDays(400 + 3L * made).toString())
                .replace("%later%", today.plusDays(402 + 3L * made).toString())
                .replace(
                        "%past%",
                        clock.instant().minus(Duration.ofHours(made + 40L)).toString());
    }

    private static void set(JsonNode body, String pointer, String value) {
        int slash = pointer.lastIndexOf('/');
        var parent = body.at(pointer.substring(0, slash));
        var name = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.set(name, TextNode.valueOf(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), TextNode.valueOf(value));
        }
    }

    /** Ids in bodies of the contract that no template has. */
    List<String> missing(OpenAPI api) {
        var missing = new TreeSet<String>();
        for (var operation : Endpoint.all(api)) {
            var request = operation.operation().getRequestBody();
            var json = request == null ? null : request.getContent().get("application/json");
            if (json != null) {
                var pointers = new TreeSet<String>();
                declared(api, json.getSchema(), "", pointers);
                pointers.removeAll(ids(operation.id()).keySet());
                pointers.forEach(pointer -> missing.add(operation.id() + " " + pointer));
            }
        }
        return List.copyOf(missing);
    }

    private static void declared(OpenAPI api, Schema<?> schema, String pointer, TreeSet<String> found) {
        if (schema.get$ref() != null) {
            var name = schema.get$ref().replaceFirst(".*/", "");
            declared(api, api.getComponents().getSchemas().get(name), pointer, found);
        } else if ("uuid".equals(schema.getFormat())) {
            found.add(pointer);
        } else if (schema.getItems() != null) {
            declared(api, schema.getItems(), pointer + "/0", found);
        } else if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, field) -> declared(api, field, pointer + "/" + name, found));
        }
    }
}
